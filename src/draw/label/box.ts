/** A rectangle in px; y downwards. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Size = readonly [width: number, height: number];

/** Do two boxes overlap, or come nearer than so many px? */
export const overlaps = (a: Box, b: Box, air = 0): boolean =>
  a[0] < b[2] + air && a[2] > b[0] - air && a[1] < b[3] + air && a[3] > b[1] - air;

/** Does a box lie wholly within another? */
export const contains = (outer: Box, [left, top, right, bottom]: Box): boolean =>
  left >= outer[0] && top >= outer[1] && right <= outer[2] && bottom <= outer[3];

export const shifted = ([left, top, right, bottom]: Box, x: number, y: number): Box => [
  left + x,
  top + y,
  right + x,
  bottom + y,
];

/** The box around a box that is turned about the origin by so many degrees, clockwise. */
export function turned(box: Box, degrees: number): Box {
  if (degrees === 0) return box;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [left, top, right, bottom] = box;
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => [x * cos - y * sin, x * sin + y * cos] as const),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
