import type { ChartDefinition } from '../../model/chart.ts';
import type { Plot } from './place-labels.ts';
import { round } from './plot.ts';
import { LEADING, WORDS_PX, type Words } from './words-on-plot.ts';
import { wrap } from './text-box.ts';

/** A level across a plot, in percent, with its words. */
export type Level = { y: number; x1: number; x2: number; value: number; words: Words };
type Reference = ChartDefinition['reference'][number];

/** Draws a level; its words stand over the line, at its end. */
export function drawLevel(
  { value, from, until }: Pick<Reference, 'value' | 'from' | 'until'>,
  texts: readonly string[],
  { x, y, plot }: Axes & { plot: Plot },
): Level {
  const x2 = until === undefined ? 100 : Math.min(100, round(x(until)));
  const lines = texts.flatMap((text) => wrap(text, plot.width, WORDS_PX));
  const at = round(y(value));
  const dy = -7 - (lines.length - 1) * LEADING;
  return {
    value,
    y: at,
    x1: from === undefined ? 0 : Math.max(0, round(x(from))),
    x2,
    words: { x: x2, y: at, dy, anchor: 'end', lines, base: -1 },
  };
}

/** From values to percent of the plot. */
export type Axes = { x: (value: number) => number; y: (value: number) => number };
