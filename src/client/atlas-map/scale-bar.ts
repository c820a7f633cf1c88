import type { Box, Size } from './boxes.ts';

/** Lengths that read well on a scale bar: 1, 2 or 5 times a power of ten. */
const NICE = [1, 2, 5];
/** Room for the words over the bar and beside it, px. */
const ROOM = { above: 22, beside: 12 };

/**
 * The longest length that reads well and is not longer than the given one.
 * @param km a length in km, above 0
 */
export function niceLength(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km));
  return Math.max(...NICE.map((n) => n * power).filter((length) => length <= km * 1.000001));
}

/** Keeps the scale bar true while the map is enlarged: another length, never a wrong one. */
export class ScaleBar {
  readonly #bar: SVGElement;
  readonly #text: Element | null;
  readonly #km: number;
  readonly #x: number;
  readonly #y: number;
  readonly #width: number;
  readonly #label: string;
  /** The length as an attribute, so that a bar that keeps it is not touched. */
  #drawn = '';

  private constructor(bar: SVGElement) {
    this.#bar = bar;
    this.#text = bar.querySelector('text');
    this.#km = Number(bar.dataset['km']);
    [this.#x, this.#y, this.#width] = ['x', 'y', 'width'].map((name) =>
      Number.parseFloat(bar.getAttribute(name) ?? ''),
    ) as [number, number, number];
    this.#label = this.#text?.textContent ?? '';
  }

  static in(root: Element): ScaleBar[] {
    return [...root.querySelectorAll<SVGElement>('[data-km][width$="%"]')].map(
      (bar) => new ScaleBar(bar),
    );
  }

  show(k: number): void {
    const km = k === 1 ? this.#km : niceLength(this.#km / k);
    const width = `${((this.#width * k * km) / this.#km).toFixed(3)}%`;
    if (width === this.#drawn) return;
    this.#bar.setAttribute('width', width);
    const label = k === 1 ? this.#label : `${km} km`;
    if (this.#text && this.#text.textContent !== label) this.#text.textContent = label;
    this.#drawn = width;
  }

  /** What the bar and its words take of a plate, however long the bar is. */
  box([width, height]: Size): Box {
    const [left, y] = [(this.#x / 100) * width, (this.#y / 100) * height];
    const right = left + (this.#width / 100) * width;
    return [left - ROOM.beside, y - ROOM.above, right + ROOM.beside, y + 4];
  }
}
