import { scaleLinear } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import type { Point, Series } from '../../model/series.ts';
import { baseOf, round, type Tick } from './plot.ts';

/** An estimate as a row: x1 and x2 in percent of the axis; they are equal for a single value. */
export type RangeRow = { x1: number; x2: number; base: string; point: Point };
export type RangeChart = { rows: RangeRow[]; ticks: Tick[] };

/** Draws estimates one below the other, in the order of the series, on one axis of values. */
export function drawRangeChart(chart: ChartDefinition, series: readonly Series[]): RangeChart {
  const x = scaleLinear(chart.domain, [0, 100]);
  const rows = series.flatMap((one) =>
    one.points.map((point) => ({
      point,
      base: baseOf(one, point),
      x1: round(x(point.y)),
      x2: round(x(point.yMax ?? point.y)),
    })),
  );
  return { rows, ticks: chart.ticks.map((value) => ({ value, at: round(x(value)) })) };
}
