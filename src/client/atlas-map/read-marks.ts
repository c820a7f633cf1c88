import { ASCENT, DESCENT, turned, type Box } from '../../draw/label/box.ts';
import { featuresFirst, pairUp, type Mark } from '../../draw/label/layout.ts';

/** A symbol or a label on the page, with all that is read off it. */
export type PageMark = Mark & {
  element: SVGElement;
  /** What of it is moved: cheaper to draw again than the place itself. */
  moved: Element;
  /** Where it was moved to. */
  last: string;
};
export type PageLabel = PageMark & { symbol: PageMark | undefined };

/** Symbols and labels of a composition, in the order in which they claim their room. */
export function readMarks(composition: SVGElement): { symbols: PageMark[]; labels: PageLabel[] } {
  const all = (name: string) => [...composition.querySelectorAll<SVGElement>(`:scope > .${name}`)];
  const symbols = all('symbol').map((element) => read(element, [0, 0, 0, 0]));
  const labels = all('label').map((element) =>
    read(element, boxOf(element.querySelector('text')!)),
  );
  // A kilometre mark needs no label.
  const places = symbols.filter(({ element }) => !element.classList.contains('km'));
  return { symbols, labels: featuresFirst(pairUp(places, labels)) };
}

function read(element: SVGElement, box: Box): PageMark {
  const { from, feature, layer } = element.dataset;
  const moved = element.firstElementChild!;
  const [at, size] = [anchorOf(element), Number(from ?? 1)];
  return { element, moved, last: '', at, from: size, box, feature, layer };
}

/** The place that a symbol or label was drawn at, in fractions of the whole map. */
export const anchorOf = (element: Element): [number, number] => {
  const part = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') / 100;
  return [part('x'), part('y')];
};

/** The box of a label around its place, px: as wide as the page sets it, as high as it is at the build. */
function boxOf(text: SVGTextElement): Box {
  const { x, width } = text.checkVisibility() ? text.getBBox() : new DOMRect();
  // The height that a browser tells has the font's room for accents, in which other words may stand.
  const size = Number.parseFloat(getComputedStyle(text).fontSize);
  const baseline = Number(text.getAttribute('y'));
  const lines =
    text.childElementCount * Number.parseFloat(text.lastElementChild?.getAttribute('dy') ?? '0');
  const box: Box = [x, baseline - size * ASCENT, x + width, baseline + size * (lines + DESCENT)];
  return turned(box, text.transform.baseVal[0]?.angle ?? 0);
}
