import { scaleLinear } from 'd3';
import type { Datum } from '../../model/chart-data.ts';
import { round, type Tick } from './plot.ts';

/** A count of a year: its bar in percent of the row, from the ground up. */
type StripBar = { point: number; x: number; width: number; height: number };
/** A row: all records of one subject. */
type StripRow = {
  base: string;
  title: string;
  total: number;
  bars: StripBar[];
  /** The year with most, where there is one alone. */
  peak?: (StripBar & { value: number }) | undefined;
};
export type StripChart = {
  rows: StripRow[];
  ticks: Tick[];
  /** The year with most records, over all rows. */
  peak: { year: number; total: number };
  most: number;
};

/** Part of a year's room that its bar fills. */
const BAR = 0.76;

/** Draws counts by year as rows of bars on one scale, in the order in which the bases come. */
export function drawStripChart(data: readonly Datum[]): StripChart {
  const years = data.map(({ x }) => Number(x));
  const [from, until] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear([from, until + 1], [0, 100]);
  const most = Math.max(...data.map(({ value }) => value));
  const width = round(x(from + 1) * BAR);
  const numbered = data.map((datum, point) => ({ ...datum, point }));
  const rows = [...Map.groupBy(numbered, ({ base }) => base)].map(([base, own]) => {
    const bars = own.map(({ point, x: year, value }) => ({
      point,
      value,
      x: round(x(Number(year) + (1 - BAR) / 2)),
      width,
      height: round((value / most) * 100),
    }));
    return {
      base,
      title: own[0]!.counts,
      total: own.reduce((sum, { value }) => sum + value, 0),
      bars,
      peak: highest(bars),
    };
  });
  return { rows, ticks: tenYears(x), peak: peakOf(data), most };
}

function highest<T extends { value: number }>(bars: readonly T[]): T | undefined {
  const most = Math.max(...bars.map(({ value }) => value));
  const [first, ...others] = bars.filter(({ value }) => value === most);
  return others.length === 0 ? first : undefined;
}

const tenYears = (x: ReturnType<typeof scaleLinear<number, number>>): Tick[] =>
  x
    .ticks(4)
    .filter(Number.isInteger)
    .map((value) => ({ value, at: round(x(value + 0.5)) }));

/** The year with most records; the earliest where several have as many. */
function peakOf(data: readonly Datum[]): StripChart['peak'] {
  const sums = new Map<number, number>();
  for (const { x, value } of data) sums.set(Number(x), (sums.get(Number(x)) ?? 0) + value);
  const [year, total] = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
  return { year, total };
}
