import type { Box } from './boxes.ts';

/** A label or sign of a composition, with all that is read off the page about it. */
export type Mark = {
  element: SVGElement;
  /** What of it is moved: cheaper to draw again than the place itself. */
  moved: Element;
  /** Where it was moved to. */
  last: string;
  /** Its place, in fractions of the whole map. */
  x: number;
  y: number;
  /** How large the map has to be for it; see src/wire/nominal-width.ts. */
  from: number;
  /** What is drawn, around its place, px. */
  box: Box;
  /** Can a reader visit it? */
  feature: string | undefined;
  layer: string | undefined;
};
export type Words = Mark & {
  text: SVGElement;
  /** The sign of the same place, if it has one. A kilometre mark needs no words and counts as none. */
  sign: Mark | undefined;
};

/** Half of a sign, px. */
const SIGN_PX = 5;

/** Signs and words of a composition, in the order in which they claim their room: features first. */
export function readMarks(composition: SVGElement): { signs: Mark[]; words: Words[] } {
  const plate = composition.getBoundingClientRect();
  const all = (name: string) => [...composition.querySelectorAll<SVGElement>(`:scope > .${name}`)];
  const signs = all('symbol').map((element) =>
    read(element, [-SIGN_PX, -SIGN_PX, SIGN_PX, SIGN_PX]),
  );
  const places = signs.filter(({ element }) => !element.classList.contains('km'));
  const words = all('label').map((element): Words => {
    const text = element.querySelector('text')!;
    const own = read(element, boxOf(text, element, plate));
    return { ...own, text, sign: places.find(({ x, y }) => x === own.x && y === own.y) };
  });
  const first = ({ feature }: Mark) => (feature === undefined ? 1 : 0);
  return { signs, words: words.sort((a, b) => first(a) - first(b)) };
}

function read(element: SVGElement, box: Box): Mark {
  const [x, y] = anchorOf(element);
  const { from, feature, layer } = element.dataset;
  return {
    element,
    moved: element.firstElementChild!,
    last: '',
    x,
    y,
    from: Number(from ?? 1),
    box,
    feature,
    layer,
  };
}

/** The place that a sign or label was drawn at, in fractions of the whole map. */
export const anchorOf = (element: Element): [number, number] => [
  percent(element, 'x'),
  percent(element, 'y'),
];

const percent = (element: Element, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? '') / 100;

/** The box of words around their place, in px. */
function boxOf(text: Element, element: Element, plate: DOMRect): Box {
  const [across, down] = anchorOf(element);
  const [x, y] = [plate.left + across * plate.width, plate.top + down * plate.height];
  const { left, top, right, bottom } = text.getBoundingClientRect();
  return [left - x, top - y, right - x, bottom - y];
}
