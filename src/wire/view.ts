/**
 * What part of a map is seen, in fractions of it: at scale `k` the viewport shows the window
 * from (x, y), 1/k wide and high. The whole map: { k: 1, x: 0, y: 0 }.
 */
export type View = { readonly k: number; readonly x: number; readonly y: number };

export const WHOLE: View = { k: 1, x: 0, y: 0 };
export const MAX_SCALE = 12;

/** The nearest view that stays inside the map; numbers that are not finite give the whole map. */
export function clampView({ k, x, y }: View): View {
  if (!Number.isFinite(k + x + y)) return WHOLE;
  const scale = Math.min(MAX_SCALE, Math.max(1, k));
  const inside = (at: number) => Math.min(1 - 1 / scale, Math.max(0, at));
  return { k: scale, x: inside(x), y: inside(y) };
}

/**
 * Zooms by a factor about a point that stays where it is.
 * @param at the fixed point, in fractions of the map as seen on screen
 */
export function zoomBy(
  view: View,
  factor: number,
  at: readonly [number, number] = [0.5, 0.5],
): View {
  const k = Math.min(MAX_SCALE, Math.max(1, view.k * factor));
  const shift = 1 / view.k - 1 / k;
  return clampView({ k, x: view.x + at[0] * shift, y: view.y + at[1] * shift });
}

/** Moves the window by fractions of what is seen: 0.25 moves it by a quarter of the screen. */
export const panBy = (view: View, dx: number, dy: number): View =>
  clampView({ ...view, x: view.x + dx / view.k, y: view.y + dy / view.k });

/** Moves the window so that a point of the map is seen, in the middle where there is room. */
export const centreOn = ({ k }: Pick<View, 'k'>, [x, y]: readonly [number, number]): View =>
  clampView({ k, x: x - 0.5 / k, y: y - 0.5 / k });

/** Is the point of the map inside the window? */
export const sees = ({ k, x, y }: View, [px, py]: readonly [number, number]): boolean =>
  px >= x && px <= x + 1 / k && py >= y && py <= y + 1 / k;

/** Where a point of the map lies on screen, in fractions of it. */
export const onScreen = (
  { k, x, y }: View,
  [px, py]: readonly [number, number],
): [number, number] => [(px - x) * k, (py - y) * k];
