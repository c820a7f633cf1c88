import { scaleLinear } from 'd3';
import type { Datum } from '../../model/chart-data.ts';
import { round } from './plot.ts';
import { timeOf } from './span.ts';

/** Length of the stroke that stands for a single value, in percent of the width. */
const DOT = 0.01;

/**
 * The values of a chart without words, as path data in a box of 100 × 100: a stroke for each. Values
 * of a time stand where it lies and as high as they are; all others one below the other.
 */
export function chartSparkline(data: readonly Datum[]): string {
  const share = scaleLinear([0, Math.max(...data.map(topOf)) || 1], [0, 100]);
  const spans = data.map(timeOf).filter((span) => span !== undefined);
  if (spans.length < data.length)
    return data
      .map((datum, i) => {
        const low = datum.upper === undefined ? 0 : datum.value;
        return stroke(share(low), share(topOf(datum)), ((i + 0.5) / data.length) * 100);
      })
      .join('');
  const x = scaleLinear([Math.min(...spans.flat()), Math.max(...spans.flat())], [0, 100]);
  return data
    .map((datum, i) => stroke(x(spans[i]![0]), x(spans[i]![1]), 100 - share(topOf(datum))))
    .join('');
}

const topOf = ({ value, upper }: Datum): number => upper ?? value;
const stroke = (from: number, until: number, y: number): string =>
  `M${round(from)} ${round(y)}h${round(Math.max(until - from, DOT))}`;

/**
 * How many of some dates fall in each year, in percent of a box: the middle of the year and the height
 * of its bar, which is 100 in the fullest year.
 * @param dates each beginning with its year, "2006-07"
 * @param span first and last year of the box
 */
export function yearBars(
  dates: readonly string[],
  [from, until]: readonly [number, number],
): { x: number; height: number }[] {
  const years = Map.groupBy(dates, (date) => Number(date.slice(0, 4)));
  const most = Math.max(...[...years.values()].map(({ length }) => length));
  return [...years]
    .filter(([year]) => year >= from && year <= until)
    .map(([year, { length }]) => ({
      x: round(((year - from + 0.5) / (until - from + 1)) * 100),
      height: round((length / most) * 100),
    }));
}

/** The same as upright strokes in a box of 100 × 100. */
export const yearSparkline = (dates: readonly string[], span: readonly [number, number]): string =>
  yearBars(dates, span)
    .map(({ x, height }) => `M${x} 100v${-height}`)
    .join('');
