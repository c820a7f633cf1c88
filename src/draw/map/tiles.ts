import { edgePath } from './paths.ts';
import type { Point, Rect } from './canvas.ts';

/** A part of a path, with the box around it as left, top, right and bottom. */
export type Piece = { d: string; box: readonly [number, number, number, number] };

/** So far a filled tile reaches over its neighbours, so that no seam is seen between them, units. */
const OVERLAP = 8;

/** The tiles of a canvas from left to right and down, units. */
export function tilesOf(
  { width, height }: { width: number; height: number },
  side: number,
): Rect[] {
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  return Array.from({ length: across * down }, (_, i) => {
    const [x, y] = [(i % across) * side, Math.floor(i / across) * side];
    return { x, y, width: Math.min(side, width - x), height: Math.min(side, height - y) };
  });
}

/**
 * What a path fills, tile by tile; tiles of which it fills nothing are left out.
 * @param whole does the path fill what lies outside of its rings, as the sea does around islands?
 */
export function filledTiles(d: string, tiles: readonly Rect[], whole = false): Piece[] {
  const rings = linesOf(d).map(({ points }) => points);
  const boxes = rings.map(boxAround);
  return tiles.flatMap((tile): Piece[] => {
    const box = [
      tile.x - OVERLAP,
      tile.y - OVERLAP,
      tile.x + tile.width + OVERLAP,
      tile.y + tile.height + OVERLAP,
    ] as const;
    const parts = rings
      .filter((_, i) => meets(boxes[i]!, box))
      .map((ring) => clipped(ring, box))
      .filter((ring) => ring.length > 2);
    const covers = parts.filter((ring) => isBox(ring, box)).length + (whole ? 1 : 0);
    const ground = covers % 2 ? edgePath(rectOf(box)) : '';
    const others = parts.filter((ring) => !isBox(ring, box)).map((ring) => written(ring, true));
    const text = ground + others.join('');
    return text === '' ? [] : [{ d: text, box }];
  });
}

/**
 * The lines of a path, or the edges of what it fills, in the tiles that they run through; what was only cut off at
 * the edge of the canvas has no edge there.
 */
export function strokedTiles(d: string, tiles: readonly Rect[]): Piece[] {
  const found = new Map<Rect, Point[][]>();
  const { width: side } = tiles[0]!;
  const across = tiles.filter(({ y }) => y === 0).length;
  const tileAt = ([x, y]: Point): Rect => {
    const down = tiles.length / across;
    const place = (at: number, most: number) =>
      Math.min(most - 1, Math.max(0, Math.floor(at / side)));
    return tiles[place(y, down) * across + place(x, across)]!;
  };
  for (const { points, closed } of linesOf(d)) {
    const line = closed ? [...points, points[0]!] : points;
    let last: Rect | undefined;
    for (const [i, to] of line.entries()) {
      if (i === 0) continue;
      const from = line[i - 1]!;
      if (isAlongEdge(from, to, tiles.at(-1)!)) {
        last = undefined;
        continue;
      }
      const tile = tileAt([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
      const lines = found.get(tile) ?? [];
      found.set(tile, lines);
      if (tile === last) lines.at(-1)!.push(to);
      else lines.push([from, to]);
      last = tile;
    }
  }
  return tiles.flatMap((tile): Piece[] => {
    const lines = found.get(tile);
    return lines
      ? [{ d: lines.map((line) => written(line, false)).join(''), box: boxAround(lines.flat()) }]
      : [];
  });
}

/** The lines and rings of path data that is written as src/draw/map/paths.ts writes it. */
export function linesOf(d: string): { points: Point[]; closed: boolean }[] {
  return [...d.matchAll(/M(-?\d+) (-?\d+)l([^Mz]*)(z?)/g)].map(([, x, y, moves, end]) => {
    let at: Point = [Number(x), Number(y)];
    const points = [at];
    const steps = [...moves!.matchAll(/-?\d+/g)].map(Number);
    for (let i = 0; i + 1 < steps.length; i += 2)
      points.push((at = [at[0] + steps[i]!, at[1] + steps[i + 1]!]));
    return { points, closed: end === 'z' };
  });
}

function written(points: readonly Point[], closed: boolean): string {
  const [[x, y], ...others] = points as [Point, ...Point[]];
  const moves = others.map(([px, py], i) => `${px - points[i]![0]} ${py - points[i]![1]}`);
  return `M${x} ${y}l${moves.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

type Box = Piece['box'];

/** @param corner the tile at the end of the canvas */
function isAlongEdge(from: Point, to: Point, corner: Rect): boolean {
  const ends = [corner.x + corner.width, corner.y + corner.height];
  return ends.some((end, axis) => from[axis] === to[axis] && (to[axis]! <= 0 || to[axis]! >= end));
}

const rectOf = ([left, top, right, bottom]: Box): Rect => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

const isBox = (ring: readonly Point[], [left, top, right, bottom]: Box): boolean =>
  ring.length === 4 &&
  ring.every(([x, y]) => (x === left || x === right) && (y === top || y === bottom));

/** A ring cut to a box, side by side (Sutherland and Hodgman); what it encloses there stays the same. */
function clipped(ring: readonly Point[], [left, top, right, bottom]: Box): Point[] {
  const sides = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ] as const;
  let points: readonly Point[] = ring;
  for (const [axis, edge, way] of sides) points = cut(points, axis, edge, way);
  return points.filter((point, i) => {
    const before = points.at(i - 1)!;
    return points.length === 1 || point[0] !== before[0] || point[1] !== before[1];
  });
}

/** A ring cut along one line; `way` is 1 where what lies beyond the line stays, and -1 where what lies before it does. */
function cut(ring: readonly Point[], axis: 0 | 1, edge: number, way: 1 | -1): Point[] {
  const isIn = (point: Point) => (point[axis] - edge) * way >= 0;
  return ring.flatMap((to, i): Point[] => {
    const from = ring.at(i - 1)!;
    if (isIn(from) === isIn(to)) return isIn(to) ? [to] : [];
    const other = 1 - axis;
    const share = (edge - from[axis]) / (to[axis] - from[axis]);
    const at = Math.round(from[other]! + share * (to[other]! - from[other]!));
    const crossing: Point = axis === 0 ? [edge, at] : [at, edge];
    return isIn(to) ? [crossing, to] : [crossing];
  });
}
