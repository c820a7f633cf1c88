import type { LonLat } from '../../model/fields.ts';
import { between } from '../distance.ts';

/** A point of a route with its distance from the start along it, as published, km. */
export type RoutePoint = { at: LonLat; km: number };

/**
 * The place at a published distance along a route.
 * @param km between the first and the last point's distance
 * @throws RangeError for a distance beyond the route
 */
export function placeAtKm(route: readonly RoutePoint[], km: number): LonLat {
  const next = route.findIndex((point) => point.km >= km);
  if (next < 0 || km < route[0]!.km)
    throw new RangeError(
      `The route has no kilometre ${km}; it runs from ${route[0]?.km} to ${route.at(-1)?.km} km.`,
    );
  if (next === 0) return route[0]!.at;
  const [from, to] = [route[next - 1]!, route[next]!];
  return between(from.at, to.at, (km - from.km) / (to.km - from.km));
}
