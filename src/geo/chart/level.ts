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
  { at: 'over', end: 'end', rooms: [1, 0.6, 0.45] },
  { at: 'under', end: 'end', rooms: [1, 0.6] },
  { at: 'under', end: 'start', rooms: [0.5] },
];

/**
 * Draws levels with their words, all on the same side of their lines: the first side where they meet
 * nothing, not even a hairline; else the first where they meet no mark.
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
  const seated = (kept: readonly Box[]) =>
    SIDES.map((side) => onSide(levels, on, side, kept)).find((drawn) => drawn !== undefined);
  const [first] = SIDES;
  return (
    seated([...taken, ...lines]) ??
    seated(taken) ??
    levels.map((level) => drawLevel(level, on, first, first.rooms[0]))
  );
}

/** All levels with their words on one side; undefined where one of them has no room there. */
function onSide(
  levels: readonly Worded[],
  on: Ground,
  side: Side,
  kept: readonly Box[],
): Level[] | undefined {
  const others = (own: Worded) =>
    levels
      .filter((level) => level !== own)
      .map(({ reference }) => acrossBox(on.y(reference.value), on.plot));
  const drawn = levels.map((level) => {
    const blocked = [...kept, ...others(level)];
    return side.rooms
      .map((room) => drawLevel(level, on, side, room))
      .find(({ words }) => !blocked.some((box) => meet(box, wordsBox(words, on.plot))));
  });
  return drawn.every((level) => level !== undefined) ? drawn : undefined;
}

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
