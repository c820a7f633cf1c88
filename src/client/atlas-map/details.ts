import type { Feature } from './features.ts';

/** The panel that shows what a marked feature is, and the line that says it aloud. */
export class Details {
  readonly #panel = document.createElement('div');
  readonly #spoken = document.createElement('p');

  constructor() {
    this.#panel.className = 'map-detail';
    this.#spoken.className = 'visually-hidden';
    this.#spoken.setAttribute('aria-live', 'polite');
  }

  get elements(): HTMLElement[] {
    return [this.#panel, this.#spoken];
  }

  get open(): boolean {
    return this.#panel.childNodes.length > 0;
  }

  /** Says a few words to readers who hear the page. */
  say(text: string): void {
    this.#spoken.textContent = text;
  }

  /** Opens the panel with the whole entry of a feature, its sources included. */
  show({ entry }: Feature): void {
    this.#panel.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    this.say(entry.textContent.trim());
  }

  hide(): void {
    this.#panel.replaceChildren();
  }
}
