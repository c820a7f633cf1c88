import type { Box, Size } from '../../draw/label/box.ts';
import { scaleBarBox } from '../../draw/label/layout.ts';

/** Lengths that read well on a scale bar: 1, 2 or 5 times a power of ten. */
const NICE = [1, 2, 5];

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
  readonly #line: Element;
  readonly #end: Element;
  readonly #text: Element;
  readonly #km: number;
  /** The length as the build has written it. */
  readonly #label: string;
  /** Ends and height of the bar as drawn, in percent of the viewport. */
  readonly #left: number;
  readonly #right: number;
  readonly #y: number;
  /** The length and the end that are shown, so that a bar that keeps them is not touched. */
  #shown: string;

  constructor(bar: SVGElement) {
    this.#line = bar.querySelector('line')!;
    this.#end = [...bar.querySelectorAll('svg')].at(-1)!;
    this.#text = bar.querySelector('text')!;
    this.#km = Number(bar.dataset['km']);
    this.#label = this.#text.textContent;
    const percent = (name: string) => Number.parseFloat(this.#line.getAttribute(name) ?? '');
    [this.#left, this.#right, this.#y] = [percent('x1'), percent('x2'), percent('y1')];
    this.#shown = `${this.#km} ${this.#right}`;
  }

  show(k: number): void {
    const km = k === 1 ? this.#km : niceLength(this.#km / k);
    const right = this.#left + ((this.#right - this.#left) * k * km) / this.#km;
    if (`${km} ${right}` === this.#shown) return;
    this.#shown = `${km} ${right}`;
    const [end, middle] = [right, (this.#left + right) / 2].map((at) => `${+at.toFixed(3)}%`);
    this.#line.setAttribute('x2', end!);
    this.#end.setAttribute('x', end!);
    this.#text.setAttribute('x', middle!);
    this.#text.textContent = k === 1 ? this.#label : `${km} km`;
  }

  /** What the bar and its words take of a viewport, however long the bar is. */
  box(size: Size): Box {
    return scaleBarBox(this.#left, this.#right, this.#y, size);
  }
}
