import { LABEL_PX, type Placed, type Plot } from './place-labels.ts';
import { meet, textWidth, type Box } from './text-box.ts';

/** A bar in percent of its plot, the words that belong to it, and whether they carry a sign. */
export type LabelledBar = {
  x: number;
  y: number;
  text: string;
  open?: 'up' | 'down' | undefined;
  signed: boolean;
};

/** Over a bar, and over the arrow that stands on one. */
const OVER: Placed = { dx: 0, dy: -6, anchor: 'middle', lower: false };
const OVER_ARROW: Placed = { ...OVER, dy: -18 };

/**
 * Puts labels over bars where they touch no other label and no bar. Those that carry a sign come
 * first, then the first, the last and the highest bar, then all others.
 * @param half half of a bar's width, in percent
 * @param taken boxes that are kept free, px
 * @returns undefined for a label that has no room
 */
export function labelBars(
  bars: readonly LabelledBar[],
  half: number,
  plot: Plot,
  taken: readonly Box[] = [],
): (Placed | undefined)[] {
  const boxes = bars.map(({ x, y }) => barBox(x, y, half, plot));
  const labels: Box[] = [];
  const placed: (Placed | undefined)[] = bars.map(() => undefined);
  for (const i of inOrder(bars)) {
    const place = bars[i]!.open === 'up' ? OVER_ARROW : OVER;
    const box = labelBox(bars[i]!, place, plot);
    const others = [...boxes.filter((_, j) => j !== i), ...labels, ...taken];
    if (others.some((other) => meet(box, other))) continue;
    labels.push(box);
    placed[i] = place;
  }
  return placed;
}

/** Places of the bars, those whose labels say most first. */
function inOrder(bars: readonly LabelledBar[]): number[] {
  const highest = Math.min(...bars.map(({ y }) => y));
  const rank = ({ signed, y }: LabelledBar, i: number) =>
    signed ? 0 : i === 0 || i === bars.length - 1 || y === highest ? 1 : 2;
  return bars
    .map((bar, i) => ({ i, rank: rank(bar, i) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ i }) => i);
}

const barBox = (x: number, y: number, half: number, { width, height }: Plot): Box => [
  ((x - half) / 100) * width,
  (y / 100) * height,
  ((x + half) / 100) * width,
  height,
];

function labelBox({ x, y, text }: LabelledBar, { dy }: Placed, { width, height }: Plot): Box {
  const middle = (x / 100) * width;
  const half = textWidth(text, LABEL_PX) / 2;
  const base = (y / 100) * height + dy;
  return [middle - half - 1, base - LABEL_PX, middle + half + 1, base];
}
