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

/** Over a bar, px, and over the arrow that stands on one. */
const OVER = 6;
const ARROW = 12;
/** How much higher a label that has to be there may stand, over bars beside it, px. */
const LIFTS = [0, 6, 12, 18];

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
  for (const { i, must } of inOrder(bars)) {
    const others = [...boxes.filter((_, j) => j !== i), ...labels, ...taken];
    const place = placesOf(bars[i]!, must).find(
      (each) => !others.some((other) => meet(labelBox(bars[i]!, each, plot), other)),
    );
    if (!place) continue;
    labels.push(labelBox(bars[i]!, place, plot));
    placed[i] = place;
  }
  return placed;
}

const placesOf = ({ open }: LabelledBar, must: boolean): Placed[] =>
  (must ? LIFTS : LIFTS.slice(0, 1)).map((lift) => ({
    dx: 0,
    dy: -OVER - (open === 'up' ? ARROW : 0) - lift,
    anchor: 'middle',
    lower: false,
  }));

/** Places of the bars, those whose labels say most first. */
function inOrder(bars: readonly LabelledBar[]): { i: number; must: boolean }[] {
  const highest = Math.min(...bars.map(({ y }) => y));
  const rank = ({ signed, y }: LabelledBar, i: number) =>
    signed ? 0 : i === 0 || i === bars.length - 1 || y === highest ? 1 : 2;
  return bars
    .map((bar, i) => ({ i, rank: rank(bar, i) }))
    .sort((a, b) => a.rank - b.rank)
    .map((each) => ({ i: each.i, must: each.rank < 2 }));
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
