import type { Datum } from '../../model/chart-data.ts';
import { round } from './plot.ts';

/** Length of the stroke that stands for a single value, in percent of the width. */
const DOT = 0.01;

/**
 * A chart without words, as path data in a box of 100 × 100: one level stroke for each value, as long
 * as its range, in the order of the table.
 */
export function chartSign(data: readonly Datum[]): string {
  const most = Math.max(...data.map(({ value, upper }) => upper ?? value));
  const across = (value: number) => round((value / most) * 100);
  return data
    .map(({ value, upper }, i) => {
      const y = round(((i + 0.5) / data.length) * 100);
      const [from, until] = [across(value), across(upper ?? value)];
      return `M${from} ${y}h${round(Math.max(until - from, DOT))}`;
    })
    .join('');
}

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
