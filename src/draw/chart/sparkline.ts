import type { Datum } from '../../model/chart-data.ts';
import { round } from './plot.ts';
import { isTime, spanOf } from './span.ts';

/** Length of the stroke that stands for a single value, in percent of the width. */
const DOT = 0.01;

/**
 * The values of a chart without words, as path data in a box of 100 × 100: a stroke for each. Values
 * of a time stand where it lies and as high as they are; all others one below the other.
 */
export function chartSparkline(data: readonly Datum[]): string {
  return data.every(({ x, span }) => span !== undefined || isTime(x))
    ? overTime(data)
    : inRows(data);
}

function overTime(data: readonly Datum[]): string {
  const spans = data.map(({ x, span }) => span ?? spanOf(x));
  const from = Math.min(...spans.map(([first]) => first));
  const until = Math.max(...spans.map(([, last]) => last));
  const most = Math.max(...data.map(topOf));
  const at = (year: number) => ((year - from) / (until - from)) * 100;
  return data
    .map((datum, i) => stroke(at(spans[i]![0]), at(spans[i]![1]), 100 - share(topOf(datum), most)))
    .join('');
}

function inRows(data: readonly Datum[]): string {
  const most = Math.max(...data.map(topOf));
  return data
    .map((datum, i) => {
      const low = datum.upper === undefined ? 0 : datum.value;
      const y = ((i + 0.5) / data.length) * 100;
      return stroke(share(low, most), share(topOf(datum), most), y);
    })
    .join('');
}

const topOf = ({ value, upper }: Datum): number => upper ?? value;
const share = (value: number, most: number): number => (most > 0 ? (value / most) * 100 : 0);
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
