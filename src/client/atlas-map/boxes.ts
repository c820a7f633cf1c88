/** A rectangle of the plate, px. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Size = readonly [width: number, height: number];

/** Do two boxes meet, or come nearer than so many px? */
export const meet = (a: Box, b: Box, air = 0): boolean =>
  a[0] < b[2] + air && a[2] > b[0] - air && a[1] < b[3] + air && a[3] > b[1] - air;

/** Does a box lie wholly on a plate? */
export const inside = ([left, top, right, bottom]: Box, [width, height]: Size): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

export const moved = ([left, top, right, bottom]: Box, x: number, y: number): Box => [
  left + x,
  top + y,
  right + x,
  bottom + y,
];

/** Room between a point and words beside it, px. */
const GAP = 8;

/**
 * Where words may stand beside their point when their own place is taken: right, left, above, below and
 * the four corners, as shifts of their box.
 * @param box the words around their point, as they stand by hand
 */
export function otherSides([left, top, right, bottom]: Box): (readonly [x: number, y: number])[] {
  const [width, height] = [right - left, bottom - top];
  const [east, west, above, below] = [GAP, -GAP - width, -GAP - height, GAP];
  const corners: [number, number][] = [
    [east, -height / 2],
    [west, -height / 2],
    [-width / 2, above],
    [-width / 2, below],
    [east, above + GAP],
    [west, above + GAP],
    [east, below - GAP],
    [west, below - GAP],
  ];
  return corners.map(([x, y]) => [x - left, y - top] as const);
}
