import { scaleLinear } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import type { Point, Series } from '../../model/series.ts';
import { baseOf, round, type Tick } from './plot.ts';
import { spanOf } from './span.ts';

/** A value that holds for a span of years; x1, x2 and y in percent of the plot, y downwards. */
export type WindowMark = { x1: number; x2: number; y: number; base: string; point: Point };
export type WindowChart = { marks: WindowMark[]; xTicks: Tick[]; yTicks: Tick[] };

/** Draws values of overlapping spans of years, each as a bar as long as its span; none are joined. */
export function drawWindowChart(chart: ChartDefinition, series: readonly Series[]): WindowChart {
  const bars = series.flatMap((one) =>
    one.points.map((point) => ({ point, base: baseOf(one, point), span: spanOf(point.x) })),
  );
  const from = Math.min(...bars.map(({ span }) => span[0]));
  const until = Math.max(...bars.map(({ span }) => span[1]));
  const x = scaleLinear([from, until], [0, 100]);
  const y = scaleLinear(chart.domain, [100, 0]);
  return {
    marks: bars.map(({ point, base, span }) => ({
      point,
      base,
      x1: round(x(span[0])),
      x2: round(x(span[1])),
      y: round(y(point.y)),
    })),
    xTicks: x
      .ticks(6)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: round(x(value)) })),
    yTicks: chart.ticks.map((value) => ({ value, at: round(y(value)) })),
  };
}
