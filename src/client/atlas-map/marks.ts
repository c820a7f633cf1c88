import { onScreen, type View } from '../../geo/view.ts';

/** A label or sign: its place on the plate and its box around that place, in px. */
type Mark = { element: SVGElement; x: number; y: number; from: number; box: Box; label: boolean };
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Room between two labels, px. */
const AIR = 1;

/**
 * The labels and signs of a composition. They move with the view and keep their size; a label that
 * would be cut off or would lie on one before it in the list is hidden until there is room.
 */
export class Marks {
  readonly #composition: SVGElement;
  #marks: Mark[] = [];

  constructor(composition: SVGElement) {
    this.#composition = composition;
  }

  /** Is this the composition that the width of the page shows? */
  get shown(): boolean {
    return this.#composition.checkVisibility();
  }

  /** Reads sizes off the page; they stay the same however far the map is enlarged. */
  #measure(): void {
    this.#marks = [
      ...this.#composition.querySelectorAll<SVGElement>(':scope > :is(.label, .symbol)'),
    ].map((element) => ({
      element,
      x: percent(element, 'x'),
      y: percent(element, 'y'),
      from: Number(element.dataset['from'] ?? 1),
      box: boxOf(element),
      label: element.classList.contains('label'),
    }));
  }

  /** Puts every mark where the view shows it. */
  show(view: View): void {
    if (this.#marks.length === 0) this.#measure();
    const { width, height } = this.#composition.getBoundingClientRect();
    const taken: Box[] = [];
    for (const { element, x, y, from, box, label } of this.#marks) {
      const [left, top] = onScreen(view, [x, y]);
      element.setAttribute('x', `${(left * 100).toFixed(2)}%`);
      element.setAttribute('y', `${(top * 100).toFixed(2)}%`);
      element.toggleAttribute('data-shown', view.k >= from);
      if (!label) continue;
      const at: Box = [
        left * width + box[0],
        top * height + box[1],
        left * width + box[2],
        top * height + box[3],
      ];
      const free =
        view.k >= from && inside(at, width, height) && !taken.some((other) => meet(at, other));
      element.toggleAttribute('data-crowded', !free);
      if (free) taken.push(at);
    }
  }

  /** Leaves the marks as they were found. */
  reset(): void {
    this.show({ k: 1, x: 0, y: 0 });
    for (const { element } of this.#marks) {
      element.removeAttribute('data-crowded');
      element.removeAttribute('data-shown');
    }
    this.#marks = [];
  }
}

const percent = (element: Element, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? '') / 100;

/** The box of a mark's text around the mark's own place, in px. */
function boxOf(element: SVGElement): Box {
  const text = element.querySelector('text');
  if (!text) return [0, 0, 0, 0];
  const plate = element.ownerSVGElement!.getBoundingClientRect();
  const [x, y] = [
    plate.left + percent(element, 'x') * plate.width,
    plate.top + percent(element, 'y') * plate.height,
  ];
  const { left, top, right, bottom } = text.getBoundingClientRect();
  return [left - x, top - y, right - x, bottom - y];
}

const inside = ([left, top, right, bottom]: Box, width: number, height: number): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const meet = (a: Box, b: Box): boolean =>
  a[0] < b[2] + AIR && a[2] > b[0] - AIR && a[1] < b[3] + AIR && a[3] > b[1] - AIR;
