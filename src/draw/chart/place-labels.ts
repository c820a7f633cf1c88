import { acrossBox, meet, textWidth, type Box } from './text-box.ts';

/** A mark in percent of its plot, from its upper to its lower end, and the words that belong to it. */
export type Marked = { x: number; y: number; y2?: number | undefined; text: string };
/** Where words stand beside their mark: moved in px, held at one end. */
export type Placed = { dx: number; dy: number; anchor: 'start' | 'middle' | 'end'; lower: boolean };
/** The smallest plot that labels are laid out for, px. On a larger one they only move apart. */
export type Plot = { width: number; height: number };

/** Size of labels, px. */
export const LABEL_PX = 12;
/** Half of a mark and the air around it, px. */
const REACH = 6;

/** Above, below, beside and at the corners: the first that is free is taken. */
const PLACES: readonly Placed[] = [
  { dx: 0, dy: -10, anchor: 'middle', lower: false },
  { dx: 0, dy: 19, anchor: 'middle', lower: true },
  { dx: 8, dy: -6, anchor: 'start', lower: false },
  { dx: 10, dy: 4, anchor: 'start', lower: false },
  { dx: -10, dy: 4, anchor: 'end', lower: false },
  { dx: -8, dy: 15, anchor: 'end', lower: true },
  { dx: -8, dy: -6, anchor: 'end', lower: false },
  { dx: 8, dy: 15, anchor: 'start', lower: true },
  { dx: -8, dy: 19, anchor: 'end', lower: true },
  { dx: 8, dy: 19, anchor: 'start', lower: true },
];

/**
 * Finds a place for each label where it lies on no mark, no other label and no edge of the plot, and
 * on no hairline where there is such a place.
 * @param taken boxes that are kept free, px
 * @param hairlines heights of lines, percent
 * @returns undefined for a label that has no free place
 */
export function placeLabels(
  marks: readonly Marked[],
  plot: Plot,
  taken: readonly Box[] = [],
  hairlines: readonly number[] = [],
): (Placed | undefined)[] {
  const spots = marks.map((mark) => markBox(mark, plot));
  const lines = hairlines.map((y) => acrossBox(y, plot));
  const labels: Box[] = [];
  return marks.map((mark, i) => {
    const others = [...spots.filter((_, j) => j !== i), ...labels, ...taken];
    const free = (kept: readonly Box[]) => (place: Placed) => {
      const box = labelBox(mark, place, plot);
      return inside(box, plot) && !kept.some((other) => meet(box, other));
    };
    const found = PLACES.find(free([...others, ...lines])) ?? PLACES.find(free(others));
    if (found) labels.push(labelBox(mark, found, plot));
    return found;
  });
}

const px = ({ x, y, y2 = y }: Marked, plot: Plot) => ({
  x: (x / 100) * plot.width,
  top: (Math.min(y, y2) / 100) * plot.height,
  bottom: (Math.max(y, y2) / 100) * plot.height,
});

function markBox(mark: Marked, plot: Plot): Box {
  const { x, top, bottom } = px(mark, plot);
  return [x - REACH, top - REACH, x + REACH, bottom + REACH];
}

function labelBox(mark: Marked, { dx, dy, anchor, lower }: Placed, plot: Plot): Box {
  const { x, top, bottom } = px(mark, plot);
  const width = textWidth(mark.text, LABEL_PX);
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  const base = (lower ? bottom : top) + dy;
  return [left - 1, base - LABEL_PX - 1, left + width + 1, base + 4];
}

/** Labels may stand over the edges a little: the plot has a margin. */
const inside = ([left, top, right, bottom]: Box, { width, height }: Plot): boolean =>
  left >= -8 && right <= width + 8 && top >= -24 && bottom <= height;
