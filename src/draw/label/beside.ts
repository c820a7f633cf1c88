import type { Placement, Side } from '../../model/map.ts';
import type { LabelNode } from '../scene.ts';
import type { Box } from './box.ts';
import type { Candidate } from './place.ts';

/** Room between a place and its label, px. */
const GAP = 8;
/** From the middle of a line of text to its baseline, in parts of its height. */
const BASELINE = 0.28;

/**
 * How a label stands beside its place: south of it is below it, and its text runs away from it.
 * @param height of a line, px
 */
export function beside(
  placement: Exclude<Placement, 'none'>,
  lines: number,
  height: number,
): Pick<LabelNode, 'offset' | 'anchor'> {
  const [side, right, down] =
    typeof placement === 'string' ? ([placement, 0, 0] as const) : placement;
  const { dx, anchor } = across(side);
  return { anchor, offset: [dx + right, Math.round(firstBaseline(side, lines, height) + down)] };
}

function across(side: Side): { dx: number; anchor: LabelNode['anchor'] } {
  if (side.endsWith('e')) return { dx: GAP, anchor: 'start' };
  if (side.endsWith('w')) return { dx: -GAP, anchor: 'end' };
  return { dx: 0, anchor: 'middle' };
}

function firstBaseline(side: Side, lines: number, height: number): number {
  const block = lines * height;
  const half = height * (0.5 + BASELINE);
  if (side.startsWith('n')) return half - block - (side === 'n' ? GAP : 2);
  if (side.startsWith('s')) return half + (side === 's' ? GAP : 2);
  return half - block / 2;
}

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
