import type { Position } from 'geojson';
import type { Box } from './region.ts';

/** Grid that ends of pieces are compared on, degrees: far below a metre. */
const SAME = 1e-6;
const key = ([x, y]: Position): string => `${Math.round(x! / SAME)},${Math.round(y! / SAME)}`;

export const isClosed = (line: readonly Position[]): boolean =>
  line.length > 3 && key(line[0]!) === key(line.at(-1)!);

/** Joins pieces, each of which begins where another ends, into lines and rings. */
export function joined(pieces: readonly Position[][]): Position[][] {
  const lines = pieces.filter(isClosed);
  // Where a line only touches a cell, the data set has a piece there that goes nowhere.
  const open = pieces.filter(
    (piece) => !isClosed(piece) && piece.some((at) => key(at) !== key(piece[0]!)),
  );
  const byStart = new Map(open.map((piece) => [key(piece[0]!), piece]));
  const ends = new Set(open.map((piece) => key(piece.at(-1)!)));
  const used = new Set<Position[]>();
  const follow = (first: Position[]): void => {
    const line = [...first];
    used.add(first);
    for (let next = byStart.get(key(line.at(-1)!)); next && !used.has(next);) {
      line.push(...next.slice(1));
      used.add(next);
      next = byStart.get(key(line.at(-1)!));
    }
    lines.push(line);
  };
  // Lines with a loose end first: what is left then are rings.
  for (const piece of open) if (!ends.has(key(piece[0]!))) follow(piece);
  for (const piece of open) if (!used.has(piece)) follow(piece);
  return lines;
}

/**
 * Closes lines that end at the edge of a box into rings along it. The ground of a ring lies on the left of
 * its lines, so that the edge is followed against the clock.
 * @throws Error where a line ends inside of the box
 */
export function closedAlong(box: Box, lines: readonly Position[][]): Position[][] {
  const open = lines.filter((line) => !isClosed(line));
  const starts = open
    .map((line) => ({ line, at: along(box, line[0]!) }))
    .sort((a, b) => a.at - b.at);
  const used = new Set<Position[]>();
  const rings = open.flatMap((first) => {
    if (used.has(first)) return [];
    const ring: Position[] = [];
    for (let line = first; !used.has(line);) {
      used.add(line);
      ring.push(...line);
      const from = along(box, line.at(-1)!);
      const next = starts.find(({ at }) => at > from) ?? starts[0]!;
      ring.push(...cornersBetween(box, from, next.at));
      line = next.line;
    }
    return [[...ring, ring[0]!]];
  });
  return [...lines.filter(isClosed), ...rings];
}

/** How far along the edge of a box a point lies, against the clock from its south-west, in sides. */
function along([west, south, east, north]: Box, [x, y]: Position): number {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-4;
  if (near(y!, south)) return (x! - west) / (east - west);
  if (near(x!, east)) return 1 + (y! - south) / (north - south);
  if (near(y!, north)) return 2 + (east - x!) / (east - west);
  if (near(x!, west)) return 3 + (north - y!) / (north - south);
  throw new Error(
    `A line of the coast ends at ${x}, ${y}, inside of the box ${[west, south, east, north].join(', ')}: a piece of it is missing.`,
  );
}

function cornersBetween([west, south, east, north]: Box, from: number, to: number): Position[] {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const end = to > from ? to : to + 4;
  const passed: Position[] = [];
  for (let side = Math.floor(from) + 1; side < end; side++) passed.push(corners[side % 4]!);
  return passed;
}
