import type { Feature } from './features.ts';

/** The panel that shows what a marked feature is, and the line that says it aloud. */
export class Details {
  readonly #panel = document.createElement('div');
  readonly #spoken = document.createElement('p');
  readonly #close = document.createElement('button');

  /** @param closed called when the reader closes the panel with its button */
  constructor(text: string, closed: () => void, signal: AbortSignal) {
    this.#panel.className = 'map-detail';
    this.#spoken.className = 'visually-hidden';
    this.#spoken.setAttribute('aria-live', 'polite');
    this.#close.type = 'button';
    this.#close.textContent = '×';
    this.#close.setAttribute('aria-label', text);
    this.#close.addEventListener('click', closed, { signal });
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

  /**
   * Opens the panel with the whole entry of a feature, its sources included.
   * @param side the side of the plate that has room: away from the feature
   */
  show({ entry }: Feature, side: 'start' | 'end'): void {
    this.#panel.dataset['side'] = side;
    this.#panel.replaceChildren(
      this.#close,
      ...[...entry.childNodes].map((node) => node.cloneNode(true)),
    );
    this.say(entry.textContent.trim());
  }

  hide(): void {
    this.#panel.replaceChildren();
  }
}
