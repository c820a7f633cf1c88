import type { ChartDefinition } from '../../model/chart.ts';
import type { Series } from '../../model/series.ts';
import { round } from './plot.ts';
import { drawRangeChart } from './range-chart.ts';
import { drawTimeChart } from './time-chart.ts';
import { drawWindowChart } from './window-chart.ts';

/** Length of the stroke that stands for a single value, in percent of the width. */
const DOT = 0.01;

/** A chart without words, as path data in a box of 100 × 100: one stroke for each value. */
export function chartSign(chart: ChartDefinition, series: readonly Series[]): string {
  switch (chart.kind) {
    case 'windows':
      return strokes(drawWindowChart(chart, series).marks);
    case 'time':
      return strokes(drawTimeChart(chart, series).marks.map(({ x, y }) => ({ x1: x, x2: x, y })));
    case 'range': {
      const { rows } = drawRangeChart(chart, series);
      const rowAt = (i: number) => round(((i + 0.5) / rows.length) * 100);
      return strokes(rows.map(({ x1, x2 }, i) => ({ x1, x2, y: rowAt(i) })));
    }
  }
}

const strokes = (marks: readonly { x1: number; x2: number; y: number }[]): string =>
  marks.map(({ x1, x2, y }) => `M${x1} ${y}h${round(Math.max(x2 - x1, DOT))}`).join('');

/**
 * How many of some dates fall in each year, as upright strokes in a box of 100 × 100.
 * @param dates each beginning with its year, "2006-07"
 * @param span first and last year of the box
 */
export function yearSign(
  dates: readonly string[],
  [from, until]: readonly [number, number],
): string {
  const years = Map.groupBy(dates, (date) => Number(date.slice(0, 4)));
  const most = Math.max(...[...years.values()].map(({ length }) => length));
  return [...years]
    .filter(([year]) => year >= from && year <= until)
    .map(([year, { length }]) => {
      const x = round(((year - from + 0.5) / (until - from + 1)) * 100);
      return `M${x} 100v${round((-length / most) * 100)}`;
    })
    .join('');
}
