/** A point of the canvas, in its units. */
export type Point = readonly [x: number, y: number];

/**
 * Path data for lines of whole units, written as moves from point to point: a third of the bytes of
 * absolute coordinates, and far easier to compress.
 * @param lines points as [x, y], as GeoJSON has them
 * @param closed ends each line where it began
 */
export const pathOf = (
  lines: readonly (readonly (readonly number[])[])[],
  closed = false,
): string => lines.map((line) => one(line, closed)).join('');

function one(line: readonly (readonly number[])[], closed: boolean): string {
  const points = distinct(line.map(([x = 0, y = 0]): Point => [Math.round(x), Math.round(y)]));
  const ring =
    closed && points.length > 1 && same(points[0]!, points.at(-1)!) ? points.slice(0, -1) : points;
  if (ring.length < (closed ? 3 : 2)) return '';
  const moves = ring.slice(1).map(([x, y], i) => `${x - ring[i]![0]} ${y - ring[i]![1]}`);
  return `M${ring[0]![0]} ${ring[0]![1]}l${moves.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

const distinct = (points: Point[]): Point[] =>
  points.filter((point, i) => i === 0 || !same(point, points[i - 1]!));
