export type Point = { size: number; seconds: number };

/**
 * The exponent of growth between two sizes: 1 where twice the site takes twice the time, 2 where it
 * takes four times. What every run costs, however small, makes it smaller, so take the largest sizes.
 */
export const exponent = (small: Point, large: Point): number =>
  Math.log(large.seconds / small.seconds) / Math.log(large.size / small.size);
