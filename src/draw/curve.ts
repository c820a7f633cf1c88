/** A place in degrees, or a point of any plane. */
type At = readonly number[];
type Four = readonly [At, At, At, At];

/** Points that are laid between two corners of a line. */
const BETWEEN = 5;
/** Digits of a degree that are kept: about a metre. */
const DIGITS = 5;

/**
 * A curve through points: a centripetal Catmull-Rom spline, as that of d3 with alpha 0.5, which neither loops nor
 * overshoots. A ring is closed by its first point at its end.
 * @param narrow how much shorter a step along the first axis is than one along the second
 */
export function rounded(points: readonly At[], between = BETWEEN, narrow = 1): number[][] {
  const closed = points.length > 3 && String(points[0]) === String(points.at(-1));
  const around = points.length - 1;
  const at = (i: number): At =>
    closed ? points[(i + around) % around]! : points[Math.min(around, Math.max(0, i))]!;
  const curve = points.slice(0, -1).flatMap((_, i) => {
    const corners = [at(i - 1), at(i), at(i + 1), at(i + 2)] as const;
    const place = placeOn(corners, narrow);
    return Array.from({ length: between }, (_, step) => place(step / between));
  });
  return [...curve, [...points.at(-1)!]];
}

/** Places on the way from the second to the third of four points. */
function placeOn([p0, p1, p2, p3]: Four, narrow: number): (share: number) => number[] {
  // Where a line ends there is no point beyond, and its step is that of the next.
  const knot = (a: At, b: At) => Math.hypot((b[0]! - a[0]!) * narrow, b[1]! - a[1]!) ** 0.5;
  const d2 = knot(p1, p2);
  const [d1, d3] = [knot(p0, p1) || d2, knot(p2, p3) || d2];
  const axes = [0, 1].map((axis) => {
    const [a, b, c, d] = [p0[axis]!, p1[axis]!, p2[axis]!, p3[axis]!];
    const m1 = d2 * ((b - a) / d1 - (c - a) / (d1 + d2) + (c - b) / d2);
    const m2 = d2 * ((c - b) / d2 - (d - b) / (d2 + d3) + (d - c) / d3);
    return (t: number) =>
      (2 * t ** 3 - 3 * t ** 2 + 1) * b +
      (t ** 3 - 2 * t ** 2 + t) * m1 +
      (3 * t ** 2 - 2 * t ** 3) * c +
      (t ** 3 - t ** 2) * m2;
  });
  return (share) =>
    share === 0 ? [p1[0]!, p1[1]!] : axes.map((axis) => Number(axis(share).toFixed(DIGITS)));
}
