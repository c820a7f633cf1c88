import type { ChartDefinition } from '../../model/chart.ts';
import type { Plot } from './place-labels.ts';
import { round } from './plot.ts';
import { LEADING, WORDS_PX, wordsBox, type Words } from './words-on-plot.ts';
import { acrossBox, meet, wrap, type Box } from './text-box.ts';

/** A level across a plot, in percent, with its words. */
export type Level = { y: number; x1: number; x2: number; value: number; words: Words };
type Reference = Pick<ChartDefinition['reference'][number], 'value' | 'from' | 'until'>;

/** From values to percent of the plot. */
export type Axes = { x: (value: number) => number; y: (value: number) => number };
type Ground = Axes & { plot: Plot };

/** A level and the lines of words that belong to it. */
export type Worded = { reference: Reference; texts: readonly string[] };

/** Where words stand at a level, and the parts of the plot's width that a line of them may take. */
type Side = { at: 'over' | 'under'; end: 'start' | 'end'; rooms: readonly [number, ...number[]] };
const SIDES: readonly [Side, ...Side[]] = [
  { at: 'over', end: 'end', rooms: [1, 0.6, 0.45, 0.35] },
  { at: 'under', end: 'end', rooms: [1, 0.6] },
  { at: 'under', end: 'start', rooms: [0.5] },
];

/**
 * Draws levels with their words, all on the same side of their lines: the first side where they meet
 * nothing, not even a hairline; else the first where they meet no mark. Where no side has room for
 * all, each stands where it has room.
 * @param taken boxes on the smallest plot that words keep clear of, px
 * @param hairlines heights of the lines that words keep clear of where they can, percent
 */
export function drawLevels(
  levels: readonly Worded[],
  on: Ground,
  taken: readonly Box[] = [],
  hairlines: readonly number[] = [],
): Level[] {
  const lines = hairlines.map((y) => acrossBox(y, on.plot));
  const free = (level: Worded, side: Side, kept: readonly Box[]) =>
    freeLevel(level, on, side, [...kept, ...othersThan(level, levels, on)]);
  const together = (kept: readonly Box[]) =>
    SIDES.map((side) => levels.map((level) => free(level, side, kept))).find((drawn) =>
      drawn.every((level) => level !== undefined),
    );
  const apart = (level: Worded) =>
    SIDES.map((side) => free(level, side, taken)).find((drawn) => drawn !== undefined) ??
    drawLevel(level, on, SIDES[0], SIDES[0].rooms[0]);
  return together([...taken, ...lines]) ?? together(taken) ?? levels.map(apart);
}

/** The lines of all levels but one, as boxes. */
const othersThan = (own: Worded, levels: readonly Worded[], { y, plot }: Ground): Box[] =>
  levels
    .filter((level) => level !== own)
    .map(({ reference }) => acrossBox(y(reference.value), plot));

/** A level with its words on one side; undefined where they have no room there. */
const freeLevel = (
  level: Worded,
  on: Ground,
  side: Side,
  kept: readonly Box[],
): Level | undefined =>
  side.rooms
    .map((room) => drawLevel(level, on, side, room))
    .find(({ words }) => !kept.some((box) => meet(box, wordsBox(words, on.plot))));

function drawLevel(
  { reference: { value, from, until }, texts }: Worded,
  { x, y, plot }: Ground,
  { at: side, end }: Side,
  room: number,
): Level {
  const x1 = from === undefined ? 0 : Math.max(0, round(x(from)));
  const x2 = until === undefined ? 100 : Math.min(100, round(x(until)));
  const lines = texts.flatMap((text) => wrap(text, plot.width * room, WORDS_PX));
  const at = round(y(value));
  const dy = side === 'over' ? -7 - (lines.length - 1) * LEADING : LEADING;
  const place = { x: end === 'end' ? x2 : x1, dy, anchor: end };
  return { value, y: at, x1, x2, words: { y: at, lines, base: -1, ...place } };
}
