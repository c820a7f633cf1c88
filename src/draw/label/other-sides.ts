import type { Box } from './box.ts';
import type { Candidate } from './place.ts';

/** Room between a place and a label beside it, px. */
const GAP = 8;

/**
 * Where a label may stand beside its place when its own is taken: right, left, above, below and the four
 * corners, as shifts of its box.
 * @param box the label around its place, as it stands by hand
 */
export function otherSides([left, top, right, bottom]: Box): Candidate[] {
  const [width, height] = [right - left, bottom - top];
  const [east, west, above, below] = [GAP, -GAP - width, -GAP - height, GAP];
  const corners: Candidate[] = [
    [east, -height / 2],
    [west, -height / 2],
    [-width / 2, above],
    [-width / 2, below],
    [east, above + GAP],
    [west, above + GAP],
    [east, below - GAP],
    [west, below - GAP],
  ];
  return corners.map(([x, y]) => [x - left, y - top]);
}
