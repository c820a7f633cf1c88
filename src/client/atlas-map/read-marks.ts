import type { Box } from '../../draw/label/box.ts';
import { featuresFirst, pairUp, type Mark } from '../../draw/label/layout.ts';

/** A symbol or a label on the page, with all that is read off it. */
export type PageMark = Mark & {
  element: SVGElement;
  /** What of it is moved: cheaper to draw again than the place itself. */
  moved: Element;
  /** Where it was moved to. */
  last: string;
  /** Is it a mark of close views alone? */
  near: boolean;
};
export type PageLabel = PageMark & { symbol: PageMark | undefined };

/** Symbols and labels of a composition, in the order in which they claim their room. */
export function readMarks(composition: SVGElement): { symbols: PageMark[]; labels: PageLabel[] } {
  const frame = composition.getBoundingClientRect();
  const all = (name: string) => [...composition.querySelectorAll<SVGElement>(`:scope > .${name}`)];
  const symbols = all('symbol').map((element) => read(element, [0, 0, 0, 0]));
  const labels = all('label').map((element) => read(element, boxOf(element, frame)));
  // A kilometre mark needs no label.
  const places = symbols.filter(({ element }) => !element.classList.contains('km'));
  return { symbols, labels: featuresFirst(pairUp(places, labels)) };
}

function read(element: SVGElement, box: Box): PageMark {
  const { from, until, feature, layer, near } = element.dataset;
  const [moved, at] = [element.firstElementChild!, anchorOf(element)];
  return {
    element,
    moved,
    last: '',
    at,
    from: Number(from ?? 1),
    until: until === undefined ? undefined : Number(until),
    near: near !== undefined,
    box,
    feature,
    layer,
  };
}

/** The place that a symbol or label was drawn at, in fractions of the whole map. */
export const anchorOf = (element: Element): [number, number] => {
  const part = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') / 100;
  return [part('x'), part('y')];
};

/** The box of a label around its place, px. */
function boxOf(element: Element, frame: DOMRect): Box {
  const [across, down] = anchorOf(element);
  const [x, y] = [frame.left + across * frame.width, frame.top + down * frame.height];
  const { left, top, right, bottom } = element.querySelector('text')!.getBoundingClientRect();
  return [left - x, top - y, right - x, bottom - y];
}
