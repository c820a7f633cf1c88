import type { Feature } from './features.ts';
import { make } from './make.ts';

/** The panel that shows what a marked feature is, and the line that says it aloud. */
export class Panel {
  readonly #panel = make('div', { className: 'map-detail' });
  readonly #spoken = make('p', { className: 'visually-hidden', ariaLive: 'polite' });
  readonly #close: HTMLButtonElement;
  readonly elements = [this.#panel, this.#spoken];
  #shown: Feature | undefined;

  /** @param closed called when the reader closes the panel with its button */
  constructor(text: string, closed: () => void, signal: AbortSignal) {
    this.#close = make('button', { type: 'button', ariaLabel: text }, '×');
    this.#close.addEventListener('click', closed, { signal });
  }

  /** Says a few words to readers who hear the page. */
  say(text: string): void {
    this.#spoken.textContent = text;
  }

  /**
   * Opens the panel with the whole entry of a feature, its sources included; closes it for none.
   * @param side the side of the map that has room: away from the feature
   * @returns whether it covers another part of the map than before
   */
  show(feature: Feature | undefined, side: 'start' | 'end'): boolean {
    if (feature === this.#shown) return false;
    this.#shown = feature;
    this.#panel.dataset['side'] = side;
    const entry = feature ? [...feature.entry.childNodes].map((node) => node.cloneNode(true)) : [];
    this.#panel.replaceChildren(...(feature ? [this.#close, ...entry] : []));
    if (feature) this.say(feature.entry.textContent.trim());
    return true;
  }
}
