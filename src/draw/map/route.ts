import type { LonLat } from '../../model/fields.ts';
import { rounded } from '../curve.ts';
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

/** Points laid between two of a route: a px apart on the closest views. */
const BETWEEN = 8;
/** A degree of longitude along the pipeline, in degrees of latitude. */
const NARROW = 0.766;

/**
 * A route as the curve that it is drawn as: its points are kilometres apart and stand on no corners of the ground.
 * @param route the sections of a route one after the other, each point with the name of its section
 */
export function curved<P extends RoutePoint>(route: readonly P[]): P[] {
  const places = rounded(
    route.map(({ at }) => at),
    BETWEEN,
    NARROW,
  );
  return places.map((at, i) => {
    const [from, share] = [Math.floor(i / BETWEEN), (i % BETWEEN) / BETWEEN];
    const [last, next] = [route[from]!, route[Math.min(from + 1, route.length - 1)]!];
    const km = last.km + share * (next.km - last.km);
    return { ...(share === 0 ? last : next), at: [at[0]!, at[1]!], km };
  });
}
