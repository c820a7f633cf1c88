import type { Position } from 'geojson';
import { country, type Country } from './polygons.ts';

/**
 * The data set follows the lines of those who hold the ground: East Jerusalem and the Golan Heights lie in its
 * Israel. Here the armistice line of 1949 parts Israel from the West Bank in Jerusalem, and the Golan Heights
 * are ground of their own.
 */

/** The line of 1949 through Jerusalem, from north to south, after Natural Earth at 1:10 million and by hand. */
const JERUSALEM_1949: readonly Position[] = [
  [35.183, 31.8175],
  [35.197, 31.8165],
  [35.211, 31.8145],
  [35.2215, 31.811],
  [35.2265, 31.8035],
  [35.2285, 31.7945],
  [35.2285, 31.7855],
  [35.2275, 31.7775],
  [35.2285, 31.7705],
  [35.232, 31.7635],
  [35.2345, 31.7535],
  [35.2275, 31.7455],
  [35.2165, 31.739],
  [35.207, 31.7385],
  [35.195, 31.7405],
  [35.181, 31.7385],
  [35.165, 31.7365],
  [35.149, 31.736],
];

/**
 * The western edge of the Golan Heights, from the Yarmouk to the Lebanese border: the line of 1923 by the lake
 * and the upper Jordan, by hand.
 */
const GOLAN_WEST: readonly Position[] = [
  [35.6495, 32.6855],
  [35.6535, 32.7035],
  [35.6495, 32.7215],
  [35.6465, 32.7405],
  [35.6515, 32.7585],
  [35.6555, 32.7765],
  [35.6545, 32.7945],
  [35.6585, 32.8125],
  [35.6565, 32.8315],
  [35.6515, 32.8495],
  [35.6415, 32.8665],
  [35.6305, 32.8795],
  [35.6235, 32.8935],
  [35.6255, 32.9125],
  [35.6305, 32.9315],
  [35.6285, 32.9505],
  [35.6245, 32.9695],
  [35.6265, 32.9885],
  [35.6305, 33.0075],
  [35.6325, 33.0265],
  [35.6345, 33.0455],
  [35.6395, 33.0645],
  [35.6445, 33.0835],
  [35.6475, 33.1025],
  [35.6495, 33.1215],
  [35.6515, 33.1405],
  [35.6545, 33.1595],
  [35.6575, 33.1785],
  [35.6615, 33.1975],
  [35.6685, 33.2145],
  [35.6755, 33.2305],
  [35.6725, 33.2435],
  [35.6665, 33.2555],
  [35.6615, 33.2665],
];

/** Puts other points in the place of the shorter way around a ring between its corners nearest to their ends. */
export function rerouted(ring: readonly Position[], points: readonly Position[]): Position[] {
  const open = ring.slice(0, -1);
  const [from, to] = [nearest(open, points[0]!), nearest(open, points.at(-1)!)];
  const forwards = (to - from + open.length) % open.length;
  const backwards = open.length - forwards;
  const [first, last, inner] =
    forwards <= backwards ? [from, to, points] : [to, from, points.toReversed()];
  const kept = between(open, last, first);
  return [...kept, ...inner, kept[0]!];
}

/** Parts a ring along a line between two of its corners: what lies on the left of the line, and on its right. */
export function parted(
  ring: readonly Position[],
  line: readonly Position[],
): [one: Position[], other: Position[]] {
  const open = ring.slice(0, -1);
  const [from, to] = [nearest(open, line[0]!), nearest(open, line.at(-1)!)];
  const one = [...between(open, to, from), ...line];
  const other = [...between(open, from, to), ...line.toReversed()];
  return [
    [...one, one[0]!],
    [...other, other[0]!],
  ];
}

/** Corners of an open ring from one to another, both of them with it, in the order of the ring. */
function between(open: readonly Position[], from: number, to: number): Position[] {
  const count = ((to - from + open.length) % open.length) + 1;
  return Array.from({ length: count }, (_, i) => open[(from + i) % open.length]!);
}

const nearest = (line: readonly Position[], [x, y]: Position): number =>
  line.reduce(
    (best, [px, py], i) =>
      Math.hypot(px! - x!, py! - y!) < Math.hypot(line[best]![0]! - x!, line[best]![1]! - y!)
        ? i
        : best,
    0,
  );

/** The largest polygons first, without their holes: in the West Bank those are districts under other rule. */
const outerRings = ({ geometry }: Country): Position[][] =>
  geometry.coordinates.map(([outer]) => outer!).toSorted((a, b) => extent(b) - extent(a));

const extent = (ring: readonly Position[]): number => {
  const xs = ring.map(([x]) => x!);
  const ys = ring.map(([, y]) => y!);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
};

/** Israel, the West Bank with Gaza, and the Golan Heights, from the data set's Israel and Palestine. */
export function levant(
  israel: Country,
  palestine: Country,
): [israel: Country, palestine: Country, golan: Country] {
  const [whole] = outerRings(israel);
  const [westBank, gaza] = [EAST_OF_GAZA, (lon: number) => !EAST_OF_GAZA(lon)].map((side) =>
    outerRings(palestine).find((ring) => side(ring[0]![0]!))!,
  );
  const [one, other] = parted(rerouted(whole!, JERUSALEM_1949), GOLAN_WEST);
  const [golan, rest] = extent(one) < extent(other) ? [one, other] : [other, one];
  return [
    country('IL', [[rest]]),
    country('PS', [[rerouted(westBank!, JERUSALEM_1949)], [gaza!]]),
    country('golan', [[golan]]),
  ];
}

const EAST_OF_GAZA = (lon: number): boolean => lon > 34.7;
