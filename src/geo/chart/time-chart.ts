import { line, scaleLinear } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import type { Point, Series } from '../../model/series.ts';
import { baseOf, round, type Tick } from './plot.ts';
import { spanOf } from './span.ts';

/** A value on the plot; x and y in percent of the plot's width and height, y downwards. */
export type Mark = { x: number; y: number; base: string; point: Point };
/** A level across the plot. */
export type Level = { y: number; x1: number; x2: number; label: string; value: number };

/** Everything the template prints. Percentages keep text and dots the same size at every width. */
export type TimeChart = {
  marks: Mark[];
  /** Lines through points of one base, as path data in a box of 100 × 100. */
  lines: { base: string; d: string }[];
  levels: Level[];
  xTicks: Tick[];
  yTicks: Tick[];
};

/** Years of room on either side of the first and last point. */
const ROOM = 0.4;

/**
 * Draws values by year. Points of different base are never joined, nor are points with a gap of
 * more than one year between them: what was not seen is not drawn.
 */
export function drawTimeChart(chart: ChartDefinition, series: readonly Series[]): TimeChart {
  const points = series.flatMap(withBases);
  const years = points.map(({ middle }) => middle);
  const x = scaleLinear([Math.min(...years) - ROOM, Math.max(...years) + ROOM], [0, 100]);
  const y = scaleLinear(chart.domain, [100, 0]);
  const marks = points.map(({ point, base, middle }) => ({
    x: round(x(middle)),
    y: round(y(point.y)),
    base,
    point,
  }));
  return {
    marks,
    lines: chart.joined.flatMap((base) =>
      runs(points.filter((p) => p.base === base)).map((run) => ({
        base,
        d:
          line<Placed>(
            ({ middle }) => round(x(middle)),
            ({ point }) => round(y(point.y)),
          )(run) ?? '',
      })),
    ),
    levels: chart.reference.map(({ value, label, from, until }) => ({
      value,
      label,
      y: round(y(value)),
      x1: round(from === undefined ? 0 : Math.max(0, x(from))),
      x2: round(until === undefined ? 100 : Math.min(100, x(until))),
    })),
    xTicks: x
      .ticks(6)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: round(x(value + 0.5)) })),
    yTicks: chart.ticks.map((value) => ({ value, at: round(y(value)) })),
  };
}

type Placed = { point: Point; base: string; middle: number };

const withBases = (series: Series): Placed[] =>
  series.points.map((point) => {
    const [from, until] = spanOf(point.x);
    return { point, base: baseOf(series, point), middle: (from + until) / 2 };
  });

/** Groups of points in neighbouring years, oldest first; single points make no line. */
function runs(points: Placed[]): Placed[][] {
  const sorted = [...points].sort((a, b) => a.middle - b.middle);
  const groups: Placed[][] = [];
  for (const point of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last && point.middle - last.middle <= 1) groups.at(-1)!.push(point);
    else groups.push([point]);
  }
  return groups.filter((group) => group.length > 1);
}
