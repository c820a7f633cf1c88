import { scaleLinear } from 'd3';
import type { Datum } from '../../model/chart-data.ts';
import { round } from './plot.ts';
import { timeOf } from './span.ts';

/** Length of the stroke that stands for a single value, in percent of the width. */
const DOT = 0.01;

/** Strokes of one kind, which share a colour, in a box of 100 × 100. */
export type Strokes = { kind: string; d: string };

/**
 * The values of a chart without words: a stroke for each, those that count the same together. Values of a
 * time stand where it lies and as high as they are; all others one below the other.
 */
export function chartSparkline(data: readonly Datum[]): Strokes[] {
  const share = scaleLinear([0, Math.max(...data.map(topOf)) || 1], [0, 100]);
  const spans = data.map(timeOf).filter((span) => span !== undefined);
  const x = scaleLinear([Math.min(...spans.flat()), Math.max(...spans.flat())], [0, 100]);
  const strokeOf = (datum: Datum, i: number): string => {
    if (spans.length === data.length)
      return stroke(x(spans[i]![0]), x(spans[i]![1]), 100 - share(topOf(datum)));
    const low = datum.upper === undefined ? 0 : datum.value;
    return stroke(share(low), share(topOf(datum)), ((i + 0.5) / data.length) * 100);
  };
  const strokes = data.map((datum, i) => ({ kind: datum.base, d: strokeOf(datum, i) }));
  return [...Map.groupBy(strokes, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    d: own.map(({ d }) => d).join(''),
  }));
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

/** The part of a box that is left free behind the last of some days, in percent. */
const OPEN = 36;
/** Most days that stand one above the other. */
const STACK = 5;

/** Days as dots over the month that they fall in, and a line from the last month on, which is open. */
export function daySparkline(dates: readonly string[]): { dots: string; open: string } {
  const months = dates.map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  const x = scaleLinear([Math.min(...months), Math.max(...months)], [4, 100 - OPEN]);
  const dots = months.map((month, i) => {
    const below = months.slice(0, i).filter((other) => other === month).length;
    return stroke(x(month), x(month), 100 - ((below + 1) / (STACK + 1)) * 100);
  });
  return { dots: dots.join(''), open: `M${100 - OPEN + 8} 100H100` };
}

/** Numbers as parts of bars that are all as long, one bar below the other; each place in a bar has its colour. */
export function partBars(bars: readonly (readonly number[])[]): Strokes[] {
  const places = Math.max(0, ...bars.map(({ length }) => length));
  return Array.from({ length: places }, (_, place) => ({
    kind: `part-${place + 1}`,
    d: bars
      .map((bar, row) =>
        place < bar.length ? partOf(bar, place, (row / bars.length) * 100, 100 / bars.length) : '',
      )
      .join(''),
  }));
}

/** Room above and below a bar, as a part of its row. */
const ROOM = 0.24;

function partOf(bar: readonly number[], place: number, top: number, height: number): string {
  const sum = bar.reduce((all, part) => all + part, 0);
  const before = bar.slice(0, place).reduce((all, part) => all + part, 0);
  const [from, until] = [before, before + bar[place]!].map((part) => round((part / sum) * 100));
  const [y, tall] = [round(top + height * ROOM), round(height * (1 - 2 * ROOM))];
  return `M${from} ${y}H${until}v${tall}H${from}z`;
}
