import type { ChartPoint } from './points.ts';

/** Room between a mark and its panel, px. */
const AIR = 10;

/** The panel with everything the table says of a value, and the line that says it aloud. */
export class ChartDetails {
  readonly panel = document.createElement('div');
  readonly #spoken = document.createElement('p');
  readonly #close = document.createElement('button');

  constructor() {
    this.panel.className = 'chart-detail';
    this.panel.hidden = true;
    this.#close.type = 'button';
    this.#close.className = 'chart-close';
    this.#spoken.className = 'visually-hidden';
    this.#spoken.setAttribute('aria-live', 'polite');
  }

  get elements(): HTMLElement[] {
    return [this.panel, this.#spoken];
  }

  get open(): boolean {
    return !this.panel.hidden;
  }

  /** Says a few words to readers who hear the page. */
  say(text: string): void {
    this.#spoken.textContent = text;
  }

  /**
   * Opens the panel under a mark, or over it where there is more room.
   * @param headings the words over the columns of the table
   */
  show({ row }: ChartPoint, box: DOMRect, headings: readonly string[]): void {
    const list = document.createElement('dl');
    for (const [i, cell] of [...row.cells].entries()) {
      if (cell.textContent.trim() === '') continue;
      const entry = document.createElement('div');
      const name = document.createElement('dt');
      const value = document.createElement('dd');
      name.textContent = headings[i] ?? '';
      value.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      entry.append(name, value);
      list.append(entry);
    }
    this.panel.replaceChildren(list, this.#close);
    this.panel.hidden = false;
    this.#place(box);
    this.say(list.textContent.replace(/\s+/g, ' ').trim());
  }

  hide(): void {
    this.panel.hidden = true;
    this.panel.replaceChildren();
  }

  /** Names the button that closes the panel and says what it does. */
  onClose(label: string, act: () => void, signal: AbortSignal): void {
    this.#close.setAttribute('aria-label', label);
    this.#close.textContent = '×';
    this.#close.addEventListener('click', act, { signal });
  }

  #place(box: DOMRect): void {
    const { offsetWidth, offsetHeight, offsetParent } = this.panel;
    const frame = (offsetParent ?? document.body).getBoundingClientRect();
    const left = box.left + box.width / 2 - frame.left - offsetWidth / 2;
    const below = box.bottom - frame.top + AIR;
    const fits = box.bottom + AIR + offsetHeight <= window.innerHeight;
    const top =
      fits || box.top < offsetHeight + AIR ? below : box.top - frame.top - AIR - offsetHeight;
    this.panel.style.left = `${Math.max(0, Math.min(left, frame.width - offsetWidth))}px`;
    this.panel.style.top = `${top}px`;
  }
}
