import { centreOn, clampView, sees, type View } from '../../wire/view.ts';

/** About how much a press of a button enlarges the map. */
const PRESS = 1.6;
/** So near to the end the map is at its end. */
const END = 1.02;

type Ended = {
  /** How far a map may be enlarged. */
  closest: number;
};
type Zoomed = Ended & {
  extent: readonly [x: number, y: number, width: number, height: number];
  features: readonly { id: string; at: readonly [x: number, y: number] | undefined }[];
};

/** Can a map not be enlarged further, since a px would be finer than its data? */
export const isClosest = ({ k }: View, { closest }: Ended): boolean => k * END >= closest;

/**
 * The view after a press of a button. Presses lead in even steps to the end; coming closer, the map brings its
 * subject into the middle, which is the feature nearest to it.
 * @param marked the feature that is marked, which is the subject wherever it is seen
 */
export function press(view: View, way: 1 | -1, map: Zoomed, marked?: string): View {
  const presses = Math.max(1, Math.floor(Math.log(map.closest) / Math.log(PRESS)));
  const factor = map.closest ** (way / presses);
  const wanted = Math.max(1, view.k * factor);
  const k = wanted * END >= map.closest ? Math.max(map.closest, way > 0 ? view.k : 1) : wanted;
  const middle = [view.x + 0.5 / view.k, view.y + 0.5 / view.k] as const;
  return centreOn({ k }, (way > 0 ? subjectOf(view, middle, map, marked) : undefined) ?? middle);
}

function subjectOf(
  view: View,
  [x, y]: readonly [number, number],
  { features, extent: [, , width, height] }: Zoomed,
  marked: string | undefined,
): readonly [number, number] | undefined {
  const away = ([fx, fy]: readonly [number, number]) =>
    Math.hypot((fx - x) * width, (fy - y) * height);
  const seen = features.flatMap(({ id, at }) => (at && sees(view, at) ? [{ id, at }] : []));
  const own = seen.find(({ id }) => id === marked);
  return (own ?? seen.toSorted((a, b) => away(a.at) - away(b.at))[0])?.at;
}

/** A view that a reader moved to by wheel or fingers: no closer than the end, unless it was closer before. */
export function moved(before: View, to: View, { closest }: Ended): View {
  const most = Math.max(closest, before.k);
  return to.k > most ? before : clampView(to);
}
