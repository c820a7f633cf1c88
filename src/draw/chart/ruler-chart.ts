import { line, pairs, range, scaleLinear, scaleLog } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import { drawLevels, type Level } from './level.ts';
import { placeLabels, type Placed, type Plot } from './place-labels.ts';
import { round, type Tick } from './plot.ts';
import { COMPOSITIONS, referenceLabel, type Composition } from './time-chart.ts';
import { acrossBox, type Box } from './text-box.ts';
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

/** The lines of words at a published length; `ruler` is undefined where no ruler finds it. */
export type SayLevel = (
  label: string,
  ruler: number | undefined,
  composition: Composition,
) => string[];

/** Half of a mark, of the curve and of a ring, px. */
const HALF = { mark: 5, curve: 1, ring: 8 };

const NARROWEST: Record<Composition, Plot> = {
  wide: { width: 500, height: 300 },
  phone: { width: 196, height: 300 },
};

/**
 * Draws length against ruler, the ruler on a log scale.
 * @param sayLength the words for a length
 */
export function drawRulerChart(
  chart: ChartDefinition,
  measured: readonly Measured[],
  sayLength: (length: number) => string,
  sayLevel: SayLevel,
): RulerChart {
  const rulers = measured.map(({ ruler }) => ruler);
  const x = scaleLog([Math.min(...rulers), Math.max(...rulers)], [3, 97]);
  const y = scaleLinear(chart.domain, [100, 0]);
  const found = chart.reference.map(({ value }) => rulerFor(measured, value));
  const hairlines = chart.ticks.map((value) => y(value));
  const meetings = chart.reference.flatMap(({ value }, i) =>
    found[i] === undefined ? [] : [{ ruler: found[i], x: round(x(found[i])), y: round(y(value)) }],
  );
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
    meetings,
    compositions: COMPOSITIONS.map((composition) => {
      const plot = NARROWEST[composition];
      const worded = chart.reference.map((reference, i) => ({
        reference,
        texts: sayLevel(referenceLabel(reference, composition), found[i], composition),
      }));
      const curve = curveBoxes(spots, plot, HALF.mark);
      const levels = drawLevels(worded, { x, y, plot }, curve, hairlines);
      const taken = [
        ...levels.map(({ words }) => wordsBox(words, plot)),
        ...levels.map((level) => acrossBox(level.y, plot)),
        ...curveBoxes(spots, plot, HALF.curve),
        ...meetings.map((at) => boxAround(at, plot, HALF.ring)),
      ];
      const labels = placeLabels(spots, plot, taken, hairlines);
      return {
        composition,
        levels,
        marks: spots.map((spot, point) => ({ point, x: spot.x, y: spot.y, label: labels[point] })),
      };
    }),
  };
}

type Spot = { x: number; y: number };

/** Small boxes along the curve, px: what words have to keep clear of. */
const curveBoxes = (spots: readonly Spot[], plot: Plot, half: number): Box[] =>
  pairs(spots).flatMap(([a, b]) =>
    range(0, 1.01, 0.05).map((part) =>
      boxAround({ x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) }, plot, half),
    ),
  );

function boxAround(spot: Spot, { width, height }: Plot, half: number): Box {
  const [x, y] = [(spot.x / 100) * width, (spot.y / 100) * height];
  return [x - half, y - half, x + half, y + half];
}

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
