import { shifted, type Box, type Size } from '../label/box.ts';
import { boxIn, type Measure } from '../label/measure.ts';
import { place, type Candidate } from '../label/place.ts';
import type { LabelNode, Percent } from '../scene.ts';
import { label } from './plot.ts';

/** A mark that wants its value beside it. */
export type Labelled = {
  /** The box of the mark, which no other label may cover, px. */
  mark: Box;
  /** Places of its label, the best first. */
  places: readonly LabelNode[];
  /** Labels of a lower rank are placed first. */
  rank: number;
};

/** Clear space around a label, px. */
const AIR = 1;
/** How far labels may stand over the edges of a plot, px: it has a margin. */
const OVER = { beside: 8, top: 24 };

/**
 * Places labels where they lie on no other mark, no other label and nothing taken, and on no hairline
 * where there is such a place.
 * @param taken boxes that are kept free, px
 * @param soft boxes that are kept free where there is another place, px
 * @returns undefined for a label that has no free place
 */
export function labelValues(
  values: readonly Labelled[],
  size: Size,
  measure: Measure,
  taken: readonly Box[] = [],
  soft: readonly Box[] = [],
): (LabelNode | undefined)[] {
  const sorted = values.toSorted((a, b) => a.rank - b.rank);
  const wanting = sorted.map(({ mark, places }) => {
    const [first, ...others] = places.map((each) => boxIn(each, size, measure));
    const box = first!;
    const shifts = others.map(([left, top]): Candidate => [left - box[0], top - box[1]]);
    return { box, candidates: shifts, own: [mark] };
  });
  const bounds: Box = [-OVER.beside, -OVER.top, size[0] + OVER.beside, size[1]];
  const hard = [...sorted.map(({ mark }) => mark), ...taken];
  const found = place(wanting, bounds, { hard, soft }, AIR).map(
    (shift, i) => shift && sorted[i]!.places[wanting[i]!.candidates.indexOf(shift) + 1],
  );
  return values.map((value) => found[sorted.indexOf(value)]);
}

/** Half of a mark and the air around it, and how far the arrow of a limit goes on from a mark, px. */
const REACH = 6;
const ARROW = 12;

/** From a mark to the baseline of its label, px; `lower` at the lower end of a range. */
const AROUND: readonly (Pick<LabelNode, 'offset' | 'anchor'> & { lower?: true })[] = [
  { offset: [0, -10], anchor: 'middle' },
  { offset: [0, 19], anchor: 'middle', lower: true },
  { offset: [8, -6], anchor: 'start' },
  { offset: [10, 4], anchor: 'start' },
  { offset: [-10, 4], anchor: 'end' },
  { offset: [-8, 15], anchor: 'end', lower: true },
  { offset: [-8, -6], anchor: 'end' },
  { offset: [8, 15], anchor: 'start', lower: true },
  { offset: [-8, 19], anchor: 'end', lower: true },
  { offset: [8, 19], anchor: 'start', lower: true },
];

/** A dot, or the two of a range, with the places `around` it for its label, clear of the arrow of a limit. */
export function labelledDot(
  [x, y]: Percent,
  y2: number,
  text: string,
  [width, height]: Size,
  open?: 'up' | 'down',
  around = AROUND,
): Labelled {
  const [top, bottom] = [Math.min(y, y2), Math.max(y, y2)];
  const [over, under] = [top, bottom].map((at) => (at / 100) * height);
  const [up, down] = [open === 'up' ? ARROW : 0, open === 'down' ? ARROW : 0];
  const box: Box = [-REACH, over! - REACH - up, REACH, under! + REACH + down];
  return {
    mark: shifted(box, (x / 100) * width, 0),
    places: around.map(({ offset: [dx, dy], anchor, lower }) => {
      const past = anchor === 'middle' ? (lower ? down : -up) : 0;
      return label('value', [x, lower ? bottom : top], text, [dx, dy + past], anchor);
    }),
    rank: 0,
  };
}

/** Between a bar, or the arrow that stands on one, and its label, px. */
const GAP = 6;
/** How much higher a label that has to be there may stand, over bars beside it, px. */
const LIFTS = [6, 12, 18];

/**
 * A bar with the place for its label over it.
 * @param half half of its width, percent
 * @param rank of 0 and 1 has to be there
 */
export function labelledBar(
  { x, y, open, text }: { x: number; y: number; open: boolean; text: string },
  half: number,
  rank: number,
  [width, height]: Size,
): Labelled {
  const over = -GAP - (open ? ARROW : 0);
  const at = (lift: number) => label('value', [x, y], text, [0, over - lift]);
  const reach = (half / 100) * width;
  return {
    mark: shifted([-reach, 0, reach, height], (x / 100) * width, (y / 100) * height),
    places: [at(0), ...(rank < 2 ? LIFTS.map(at) : [])],
    rank,
  };
}
