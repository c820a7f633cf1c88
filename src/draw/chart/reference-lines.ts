import type { ChartDefinition } from '../../model/chart.ts';
import { overlaps, type Box, type Size } from '../label/box.ts';
import { boxIn, wrap, type Measure } from '../label/measure.ts';
import type { LabelNode, SceneNode } from '../scene.ts';
import { TEXTS } from '../style.ts';
import type { Composition } from './drawing.ts';
import { acrossBox, label, round, rule } from './plot.ts';

/** A reference line across a plot, in percent, with its words. */
export type ReferenceLine = { y: number; x1: number; x2: number; words: LabelNode };
type Reference = ChartDefinition['reference'][number];

/** From values to percent of the plot, and what the plot is laid out for. */
export type Scales = {
  x: (value: number) => number;
  y: (value: number) => number;
  size: Size;
  measure: Measure;
};

/** A reference line and the lines of words that belong to it. */
export type Worded = {
  reference: Pick<Reference, 'value' | 'from' | 'until'>;
  texts: readonly string[];
};

/** Where words stand at a line, and the parts of the plot's width that a line of them may take. */
type Side = { at: 'over' | 'under'; end: 'start' | 'end'; rooms: readonly [number, ...number[]] };
const SIDES: readonly [Side, ...Side[]] = [
  { at: 'over', end: 'end', rooms: [1, 0.6, 0.45, 0.35] },
  { at: 'under', end: 'end', rooms: [1, 0.6] },
  { at: 'under', end: 'start', rooms: [0.5] },
];
/** From a line to the baseline over it, and from baseline to baseline, px. */
const OVER = 7;
const LINE = TEXTS.words.size * TEXTS.words.leading;

/**
 * Draws reference lines with their words, all on the same side of their lines: the first side where
 * they meet nothing, not even a hairline; else the first where they meet no mark. Where no side has
 * room for all, each stands where it has room.
 * @param taken boxes that words keep clear of, px
 * @param hairlines heights of the lines that words keep clear of where they can, percent
 */
export function drawReferenceLines(
  worded: readonly Worded[],
  on: Scales,
  taken: readonly Box[] = [],
  hairlines: readonly number[] = [],
): ReferenceLine[] {
  const lines = hairlines.map((y) => acrossBox(y, on.size));
  const across = worded.map(({ reference }) => acrossBox(on.y(reference.value), on.size));
  /** A line with its words on one side; undefined where they have no room there. */
  const free = (one: Worded, side: Side, kept: readonly Box[]) =>
    side.rooms
      .map((room) => drawLine(one, on, side, room))
      .find(({ words }) => {
        const box = boxIn(words, on.size, on.measure);
        const others = across.filter((_, i) => worded[i] !== one);
        return ![...kept, ...others].some((each) => overlaps(each, box));
      });
  const together = (kept: readonly Box[]) =>
    SIDES.map((side) => worded.map((one) => free(one, side, kept))).find((drawn) =>
      drawn.every((one) => one !== undefined),
    );
  const separate = (one: Worded) =>
    SIDES.map((side) => free(one, side, taken)).find((drawn) => drawn !== undefined) ??
    drawLine(one, on, SIDES[0], SIDES[0].rooms[0]);
  return together([...taken, ...lines]) ?? together(taken) ?? worded.map(separate);
}

/** The lines with their words as they are drawn. */
export const referenceNodes = (lines: readonly ReferenceLine[]): SceneNode[] =>
  lines.flatMap(({ x1, x2, y, words }) => [rule('reference', [x1, y], [x2, y]), words]);

/** What the lines and their words cover, px. */
export const referenceBoxes = (
  lines: readonly ReferenceLine[],
  { size, measure }: Pick<Scales, 'size' | 'measure'>,
): Box[] => lines.flatMap(({ y, words }) => [boxIn(words, size, measure), acrossBox(y, size)]);

function drawLine(
  { reference: { value, from, until }, texts }: Worded,
  { x, y, size, measure }: Scales,
  { at: side, end }: Side,
  room: number,
): ReferenceLine {
  const x1 = from === undefined ? 0 : Math.max(0, round(x(from)));
  const x2 = until === undefined ? 100 : Math.min(100, round(x(until)));
  const lines = texts.flatMap((text) =>
    wrap(text, size[0] * room, (line) => measure(line, TEXTS.words)),
  );
  const at = round(y(value));
  const dy = side === 'over' ? -OVER - (lines.length - 1) * LINE : LINE;
  return {
    y: at,
    x1,
    x2,
    words: label('words', [end === 'end' ? x2 : x1, at], lines, [0, dy], end),
  };
}

/** The words for a reference line; shorter ones on phones where there are some. */
export const referenceLabel = (
  { label: long, short }: Pick<Reference, 'label' | 'short'>,
  composition: Composition,
): string => (composition === 'phone' ? (short ?? long) : long);
