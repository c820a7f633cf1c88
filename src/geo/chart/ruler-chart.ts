import { line, pairs, range, scaleLinear, scaleLog } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import { drawLevel, type Level } from './level.ts';
import { placeLabels, type Placed, type Plot } from './place-labels.ts';
import { round, type Tick } from './plot.ts';
import { COMPOSITIONS, type Composition } from './time-chart.ts';
import type { Box } from './text-box.ts';
import { wordsBox } from './words-on-plot.ts';

/** What dividers of one opening find, km. */
export type Measured = { ruler: number; length: number };
type RulerMark = { point: number; x: number; y: number; label: Placed | undefined };
/** A place on the curve where a published length is found. */
type Meeting = { x: number; y: number; ruler: number };
export type RulerChart = {
  xTicks: Tick[];
  yTicks: Tick[];
  /** The curve as path data in a box of 100 × 100. */
  curve: string;
  meetings: Meeting[];
  compositions: { composition: Composition; marks: RulerMark[]; levels: Level[] }[];
};

/** Half of a mark, px. */
const AIR = 5;

const NARROWEST: Record<Composition, Plot> = {
  wide: { width: 500, height: 300 },
  phone: { width: 196, height: 300 },
};

/**
 * Draws length against ruler, the ruler on a log scale.
 * @param sayLength the words for a length
 * @param sayLevel the lines at a published length; `ruler` is undefined where no ruler finds it
 */
export function drawRulerChart(
  chart: ChartDefinition,
  measured: readonly Measured[],
  sayLength: (length: number) => string,
  sayLevel: (label: string, ruler: number | undefined) => string[],
): RulerChart {
  const rulers = measured.map(({ ruler }) => ruler);
  const x = scaleLog([Math.min(...rulers), Math.max(...rulers)], [3, 97]);
  const y = scaleLinear(chart.domain, [100, 0]);
  const found = chart.reference.map(({ value }) => rulerFor(measured, value));
  const spots = measured.map(({ ruler, length }) => ({
    x: round(x(ruler)),
    y: round(y(length)),
    text: sayLength(length),
  }));
  return {
    xTicks: [0.1, 1, 10].map((value) => ({ value, at: round(x(value)) })),
    yTicks: chart.ticks.map((value) => ({ value, at: round(y(value)) })),
    curve: line<(typeof spots)[number]>(
      (spot) => spot.x,
      (spot) => spot.y,
    )(spots)!,
    meetings: chart.reference.flatMap(({ value }, i) =>
      found[i] === undefined
        ? []
        : [{ ruler: found[i], x: round(x(found[i])), y: round(y(value)) }],
    ),
    compositions: COMPOSITIONS.map((composition) => {
      const plot = NARROWEST[composition];
      const curve = curveBoxes(spots, plot);
      const levels = chart.reference.map((reference, i) =>
        drawLevel(reference, sayLevel(reference.label, found[i]), { x, y, plot }, curve),
      );
      const taken = levels.map(({ words }) => wordsBox(words, plot));
      const labels = placeLabels(spots, plot, taken);
      return {
        composition,
        levels,
        marks: spots.map((spot, point) => ({ point, x: spot.x, y: spot.y, label: labels[point] })),
      };
    }),
  };
}

/** Small boxes along the curve, px: what words have to keep clear of. */
const curveBoxes = (spots: readonly { x: number; y: number }[], plot: Plot): Box[] =>
  pairs(spots).flatMap(([a, b]) =>
    range(0, 1.01, 0.1).map((part): Box => {
      const x = ((a.x + part * (b.x - a.x)) / 100) * plot.width;
      const y = ((a.y + part * (b.y - a.y)) / 100) * plot.height;
      return [x - AIR, y - AIR, x + AIR, y + AIR];
    }),
  );

/**
 * The ruler that would find a length, between two that were tried: straight lines over the logarithm
 * of the ruler. Undefined where no ruler tried comes to it.
 */
export function rulerFor(measured: readonly Measured[], length: number): number | undefined {
  const sorted = [...measured].sort((a, b) => a.ruler - b.ruler);
  for (const [i, b] of sorted.entries()) {
    const a = sorted[i - 1];
    if (!a || (a.length - length) * (b.length - length) > 0) continue;
    const part = (length - a.length) / (b.length - a.length || 1);
    return Math.exp(Math.log(a.ruler) + part * (Math.log(b.ruler) - Math.log(a.ruler)));
  }
  return undefined;
}
