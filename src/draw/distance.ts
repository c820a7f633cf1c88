import type { LonLat } from '../model/fields.ts';

/** Mean radius of the Earth, km (IUGG); all lengths in the project are on a sphere of it. */
export const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in km. */
export function greatCircleKm([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const h =
    haversine(lat2 - lat1) +
    Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * haversine(lon2 - lon1);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length of a line in km, along great circles between its points. */
export const lineKm = (line: readonly LonLat[]): number =>
  line.slice(1).reduce((sum, at, i) => sum + greatCircleKm(line[i]!, at), 0);

/** Shortest distance from a place to a line, km; exact enough to 0.1 % on lines of short pieces. */
export function kmToLine(place: LonLat, line: readonly LonLat[]): number {
  const flat = flattenAround(place);
  const points = line.map(flat);
  if (points.length === 1) return Math.hypot(...points[0]!);
  return Math.min(...points.slice(1).map((to, i) => originToSegment(points[i]!, to)));
}

/**
 * Walks a line with dividers of a fixed opening: each step ends where the line first lies an opening
 * away from where the dividers stand. A smaller opening follows more bends and finds more.
 * @param opening km between the points of the dividers
 * @returns the points stood on; the first is the start of the line, the last within an opening of its end
 * @throws RangeError for an opening that is not positive
 */
export function dividerSteps(line: readonly LonLat[], opening: number): LonLat[] {
  if (!(opening > 0))
    throw new RangeError(`The opening of the dividers is ${opening} km. Give a positive length.`);
  const steps = [line[0]!];
  let from = line[0]!;
  for (let i = 1; i < line.length;) {
    const to = line[i]!;
    if (greatCircleKm(steps.at(-1)!, to) < opening) {
      from = to;
      i++;
    } else {
      from = firstAway(steps.at(-1)!, from, to, opening);
      steps.push(from);
    }
  }
  return steps;
}

/** The length that dividers find, in km: their steps and what is left to the end of the line. */
export function dividerWalk(line: readonly LonLat[], opening: number): number {
  const steps = dividerSteps(line, opening);
  return (steps.length - 1) * opening + greatCircleKm(steps.at(-1)!, line.at(-1)!);
}

/** On a piece that begins nearer to a stand than an opening and ends farther: the point in between. */
function firstAway(stand: LonLat, from: LonLat, to: LonLat, opening: number): LonLat {
  let [near, far] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (near + far) / 2;
    if (greatCircleKm(stand, between(from, to, middle)) < opening) near = middle;
    else far = middle;
  }
  return between(from, to, far);
}

/** The point at a fraction of a short piece. */
export const between = (a: LonLat, b: LonLat, t: number): LonLat => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/** Maps degrees to km east and north of a place. */
const flattenAround =
  ([lon0, lat0]: LonLat) =>
  ([lon, lat]: LonLat): [number, number] => [
    (lon - lon0) * Math.cos(lat0 * RADIANS) * RADIANS * EARTH_RADIUS_KM,
    (lat - lat0) * RADIANS * EARTH_RADIUS_KM,
  ];

function originToSegment([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

const haversine = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2;
