import { layOut, type Placed, type Viewport } from '../../draw/label/layout.ts';
import type { Size } from '../../draw/label/box.ts';
import { readMarks, type PageLabel, type PageMark } from './read-marks.ts';

/** A mark that lies so far outside of the viewport is out of sight, and out of reach of any click, px. */
const AWAY = 44;

/**
 * The labels and symbols of a composition. They move with the view and keep their size. Sizes are read off
 * the page once, never while the map moves; where everything stands is for src/draw/label to say.
 */
export class Marks {
  readonly #composition: SVGElement;
  #symbols: PageMark[] = [];
  #labels: PageLabel[] = [];

  constructor(composition: SVGElement) {
    this.#composition = composition;
  }

  /** Is this the composition that the width of the page shows? */
  get shown(): boolean {
    return this.#composition.checkVisibility();
  }

  /** Reads sizes off the page; they stay the same however far the map is enlarged. */
  measure(): void {
    this.reset();
    ({ symbols: this.#symbols, labels: this.#labels } = readMarks(this.#composition));
  }

  /**
   * Puts every mark where the view shows it; close views have names of their own. One that is hidden or out of sight stays where it is: moving
   * it is most of what a frame costs.
   */
  draw(viewport: Viewport, close: boolean): void {
    const named = this.#labels.filter(({ near }) => near === close);
    const placed = layOut(this.#symbols, named, viewport);
    for (const mark of [...this.#symbols, ...this.#labels]) {
      if (mark.from > 1) mark.element.toggleAttribute('data-shown', viewport.scale >= mark.from);
      const at = placed.get(mark);
      if (at) put(mark, at, viewport.size);
    }
    for (const label of this.#labels) {
      const { symbol } = label;
      label.element.toggleAttribute('data-crowded', !placed.has(label));
      if (symbol?.dependent) symbol.element.toggleAttribute('data-crowded', !placed.has(symbol));
    }
  }

  /** Leaves the marks as they were found. */
  reset(): void {
    for (const { moved, element } of [...this.#symbols, ...this.#labels]) {
      moved.removeAttribute('transform');
      element.removeAttribute('data-crowded');
      element.removeAttribute('data-shown');
    }
    this.#symbols = this.#labels = [];
  }
}

/** Moves a mark from the place it was drawn at; one that stays out of sight is not touched. */
function put(mark: PageMark, { at: [x, y], shift }: Placed, [width, height]: Size): void {
  const bound = (to: number, end: number) => Math.min(end + AWAY, Math.max(-AWAY, to));
  const left = bound(x, width) + shift[0] - mark.at[0] * width;
  const top = bound(y, height) + shift[1] - mark.at[1] * height;
  const to = `translate(${left.toFixed(1)} ${top.toFixed(1)})`;
  if (to === mark.last) return;
  mark.last = to;
  mark.moved.setAttribute('transform', to);
}
