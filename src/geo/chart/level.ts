import type { ChartDefinition } from '../../model/chart.ts';
import type { Plot } from './place-labels.ts';
import { round } from './plot.ts';
import { LEADING, WORDS_PX, wordsBox, type Words } from './words-on-plot.ts';
import { meet, wrap, type Box } from './text-box.ts';

/** A level across a plot, in percent, with its words. */
export type Level = { y: number; x1: number; x2: number; value: number; words: Words };
type Reference = ChartDefinition['reference'][number];

/** Where the words of a level may stand: over the line at its end, or under it at its start. */
type Seat = {
  side: 'over' | 'under';
  /** Part of the plot's width for a line of words. */
  room: number;
};
const SEATS: readonly [Seat, ...Seat[]] = [
  { side: 'over', room: 1 },
  { side: 'over', room: 0.6 },
  { side: 'under', room: 0.5 },
];

/**
 * Draws a level with its words where they first meet nothing.
 * @param taken boxes on the smallest plot that words keep clear of, px
 */
export function drawLevel(
  reference: Pick<Reference, 'value' | 'from' | 'until'>,
  texts: readonly string[],
  on: Axes & { plot: Plot },
  taken: readonly Box[] = [],
): Level {
  const seated = SEATS.map((seat) => seatedLevel(reference, texts, on, seat));
  const isFree = ({ words }: Level) => !taken.some((box) => meet(box, wordsBox(words, on.plot)));
  return seated.find(isFree) ?? seated[0]!;
}

function seatedLevel(
  { value, from, until }: Pick<Reference, 'value' | 'from' | 'until'>,
  texts: readonly string[],
  { x, y, plot }: Axes & { plot: Plot },
  { side, room }: Seat,
): Level {
  const x1 = from === undefined ? 0 : Math.max(0, round(x(from)));
  const x2 = until === undefined ? 100 : Math.min(100, round(x(until)));
  const lines = texts.flatMap((text) => wrap(text, plot.width * room, WORDS_PX));
  const at = round(y(value));
  const place =
    side === 'over'
      ? { x: x2, dy: -7 - (lines.length - 1) * LEADING, anchor: 'end' as const }
      : { x: x1, dy: LEADING, anchor: 'start' as const };
  return { value, y: at, x1, x2, words: { y: at, lines, base: -1, ...place } };
}

/** From values to percent of the plot. */
export type Axes = { x: (value: number) => number; y: (value: number) => number };
