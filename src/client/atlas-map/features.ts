import { anchorOf } from './read-marks.ts';
import type { MapInfo } from './state.ts';

/** A place or line of the map that can be visited: its marks on the map and its entry in the list. */
export type Feature = {
  id: string;
  name: string;
  marks: SVGElement[];
  entry: HTMLElement;
  /** The layer that has to be shown for it. */
  layer: string | undefined;
};

/** The features of a map in the order of its list of facts. */
export function featuresOf(root: Element): Feature[] {
  return [...root.querySelectorAll<HTMLElement>('li[data-feature]')]
    .map((entry) => {
      const id = entry.dataset['feature']!;
      const marks = [
        ...root.querySelectorAll<SVGElement>(`.viewport [data-feature="${CSS.escape(id)}"]`),
      ];
      return {
        id,
        name: entry.querySelector('.fact-name')?.textContent.trim() ?? '',
        marks,
        entry,
        layer: marks[0]?.dataset['layer'],
      };
    })
    .filter(({ marks }) => marks.length > 0);
}

/** The marks that this width of the page has; lines are the same at every width. */
const marksHere = ({ marks }: Feature): SVGElement[] =>
  marks.filter((mark) => mark.closest('.composition')?.checkVisibility() ?? true);

/** What the page says of a map: its named views, its layers, and where its features are at this width. */
export function infoOf(
  { dataset }: HTMLElement,
  features: readonly Feature[],
  extent: MapInfo['extent'],
): Pick<MapInfo, 'views' | 'layers' | 'features'> {
  return {
    views: JSON.parse(dataset['views'] ?? '{}') as MapInfo['views'],
    layers: JSON.parse(dataset['toggles'] ?? '[]') as MapInfo['layers'],
    features: features.map((feature) => {
      const here = marksHere(feature);
      const from = Math.min(...here.map(({ dataset }) => Number(dataset['from'] ?? 1)));
      return { id: feature.id, layer: feature.layer, from, at: placeOf(here, extent) };
    }),
  };
}

/** Where marks are drawn, in fractions of the whole map; a line is where its middle is. */
function placeOf(
  marks: readonly SVGElement[],
  [left, top, width, height]: MapInfo['extent'],
): [number, number] | undefined {
  const mark = marks.find(isMark);
  if (mark) return anchorOf(mark);
  const line = marks.find((each) => each instanceof SVGGeometryElement);
  if (!line) return undefined;
  const { x, y } = line.getPointAtLength(line.getTotalLength() / 2);
  return [(x - left) / width, (y - top) / height];
}

/** A symbol or label has a plane of its own; a line or an area has none. */
const isMark = (element: Element): boolean => element.localName === 'svg';

/** What is drawn of a mark: a symbol or label has its shape or words inside of a plane of its own. */
const shapeOf = (mark: Element): Element =>
  isMark(mark) ? (mark.firstElementChild ?? mark) : mark;

/** How near a click has to be to a mark, in px: half of a comfortable target. */
const REACH_PX = 22;

/** Pieces of a line between which its distance is measured. */
const PIECES = 120;

/** The feature whose mark is nearest to a point on screen, in px, and within reach. */
export function featureAt(features: readonly Feature[], x: number, y: number): Feature | undefined {
  return features
    .flatMap((feature) => feature.marks.map((mark) => ({ feature, mark })))
    .filter(({ mark }) => shapeOf(mark).checkVisibility({ visibilityProperty: true }))
    .map(({ feature, mark }) => ({ feature, distance: distanceTo(mark, x, y) }))
    .filter(({ distance }) => distance <= REACH_PX)
    .sort((a, b) => a.distance - b.distance)[0]?.feature;
}

/** Lines are near only where they are drawn: their box would cover half the map. */
function distanceTo(mark: Element, x: number, y: number): number {
  if (mark instanceof SVGGeometryElement && mark.localName === 'path') return nearPath(mark, x, y);
  const { left, right, top, bottom } = shapeOf(mark).getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function nearPath(path: SVGGeometryElement, x: number, y: number): number {
  const matrix = path.getScreenCTM();
  if (!matrix) return Infinity;
  const total = path.getTotalLength();
  const distances = Array.from({ length: PIECES + 1 }, (_, i) => {
    const point = path.getPointAtLength((total * i) / PIECES).matrixTransform(matrix);
    return Math.hypot(point.x - x, point.y - y);
  });
  return Math.min(...distances);
}
