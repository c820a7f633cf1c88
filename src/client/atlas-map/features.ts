import type { View } from '../../wire/view.ts';
import { anchorOf } from './mark.ts';

/** A place or line of the map that can be visited: its marks on the plate and its entry in the list. */
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
        ...root.querySelectorAll<SVGElement>(`.plate [data-feature="${CSS.escape(id)}"]`),
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
export const marksHere = ({ marks }: Feature): SVGElement[] =>
  marks.filter((mark) => mark.closest('.composition')?.checkVisibility() ?? true);

/** How large the map has to be for a feature; see src/wire/nominal-width.ts. */
export const scaleOf = (feature: Feature): number =>
  Math.min(...marksHere(feature).map(({ dataset }) => Number(dataset['from'] ?? 1)));

/**
 * Where a feature is, in fractions of the whole map; undefined where nothing of it is drawn. A mark that
 * is out of sight is not moved with the view, so a mark has the place it was drawn at, and only a line
 * is looked for on screen.
 */
export function placeOf(
  feature: Feature,
  plate: Element,
  view: View,
): [number, number] | undefined {
  const here = marksHere(feature);
  const mark = here.find(isMark);
  if (mark) return anchorOf(mark);
  const line = here
    .map((part) => part.getBoundingClientRect())
    .find((box) => box.width + box.height > 0);
  if (!line) return undefined;
  const frame = plate.getBoundingClientRect();
  const x = (line.left + line.width / 2 - frame.left) / frame.width;
  const y = (line.top + line.height / 2 - frame.top) / frame.height;
  return [view.x + x / view.k, view.y + y / view.k];
}

/** A sign or label has a plane of its own; a line or an area has none. */
const isMark = (element: Element): boolean => element.localName === 'svg';

/** What is drawn of a mark: a sign or label has its shape or words inside of a plane of its own. */
const shapeOf = (mark: Element): Element =>
  isMark(mark) ? (mark.firstElementChild ?? mark) : mark;

/** How near a click has to be to a mark, in px: half of a comfortable target. */
export const REACH_PX = 22;

/** The feature whose mark is nearest to a point on screen, in px, and within reach. */
export function featureAt(features: readonly Feature[], x: number, y: number): Feature | undefined {
  let best: { feature: Feature; distance: number } | undefined;
  for (const feature of features)
    for (const mark of feature.marks) {
      if (!shapeOf(mark).checkVisibility({ visibilityProperty: true })) continue;
      const distance = distanceTo(mark, x, y);
      if (distance <= REACH_PX && distance < (best?.distance ?? Infinity))
        best = { feature, distance };
    }
  return best?.feature;
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
  const steps = 120;
  let nearest = Infinity;
  for (let i = 0; i <= steps; i++) {
    const point = path.getPointAtLength((total * i) / steps).matrixTransform(matrix);
    nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
  }
  return nearest;
}
