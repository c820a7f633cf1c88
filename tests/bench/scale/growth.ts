/** The work of a step at a size, in seconds of processor: other programs on the machine add nothing to it. */
export type Point = { size: number; cpu: number };

/**
 * The exponent of growth between two sizes: 1 where twice the site takes twice the work, 2 where it
 * takes four times. What every run costs, however small, makes it smaller, so take the largest sizes.
 */
export const exponent = (small: Point, large: Point): number =>
  Math.log(large.cpu / small.cpu) / Math.log(large.size / small.size);
