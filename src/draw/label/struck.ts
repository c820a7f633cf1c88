import type { Box } from './box.ts';

type Point = readonly [x: number, y: number];
type Piece = readonly [from: Point, to: Point];

/** Side of the squares that pieces of lines are sorted into, units. */
const SQUARE = 256;

/** Tells of a box whether any of the lines runs through it; made once for many boxes. */
export function strikes(lines: readonly (readonly Point[])[]): (box: Box) => boolean {
  const squares = new Map<string, Piece[]>();
  for (const line of lines)
    for (const [i, to] of line.entries()) {
      const from = line[i - 1];
      if (!from) continue;
      for (const key of squaresOf(around(from, to))) {
        const known = squares.get(key);
        if (known) known.push([from, to]);
        else squares.set(key, [[from, to]]);
      }
    }
  return (box) =>
    squaresOf(box).some((key) => squares.get(key)?.some((piece) => crosses(piece, box)) ?? false);
}

const around = (a: Point, b: Point): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
];

function squaresOf([left, top, right, bottom]: Box): string[] {
  const [x0, y0, x1, y1] = [left, top, right, bottom].map((at) => Math.floor(at / SQUARE));
  const found: string[] = [];
  for (let x = x0!; x <= x1!; x++) for (let y = y0!; y <= y1!; y++) found.push(`${x} ${y}`);
  return found;
}

/** Does a straight piece run through a box? What is left of it after each side is cut off tells (Liang and Barsky). */
function crosses([[x0, y0], [x1, y1]]: Piece, [left, top, right, bottom]: Box): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [
    [-dx, x0 - left],
    [dx, right - x0],
    [-dy, y0 - top],
    [dy, bottom - y0],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves;
}
