import { scaleLinear } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import { baseIndex, openEnd, round, type Tick } from './plot.ts';
import { bySpan, isTime } from './span.ts';

/** A value in a row: x1 and x2 in percent of the axis, equal for a single value. */
type RowMark = {
  /** Place of the value in the data. */
  point: number;
  base: number;
  x1: number;
  x2: number;
  /** Where the value is a limit: the way in which the truth may lie. */
  open?: 'up' | 'down' | undefined;
  /** The side on which its words stand, where they stand beside it. */
  side: 'start' | 'end';
  /** Does this mark say what its base is, for those after it? */
  named: boolean;
};

export type Row = {
  x: string;
  /** Is x a time, or a name? */
  dated: boolean;
  marks: RowMark[];
  /** Bases of the chart that have no value here. */
  missing: string[];
};
type RowGroup = { heading?: string | undefined; rows: Row[] };
export type RowChart = { groups: RowGroup[]; ticks: Tick[] };

type Numbered = Datum & { point: number };

/** Draws values as rows on one axis: a row each, or a row for all values of one span of years. */
export function drawRowChart(chart: ChartDefinition, data: readonly Datum[]): RowChart {
  const { domain, ticks } = chart.kind === 'tally' ? countAxis(data) : chart;
  const x = scaleLinear(domain, [0, 100]);
  const numbered = data.map((datum, point) => ({ ...datum, point }));
  const rows = chart.kind === 'windows' ? ofSpans(numbered) : numbered.map((datum) => [datum]);
  const named = new Set<string>();
  return {
    groups: grouped(
      rows.map((own) => drawRow(chart, own, x, named)),
      rows,
    ),
    ticks: ticks.map((value) => ({ value, at: round(x(value)) })),
  };
}

/** An axis from nought to the largest count, with whole numbers. */
function countAxis(data: readonly Datum[]) {
  const most = Math.max(1, ...data.map(({ value }) => value));
  const ticks = scaleLinear([0, most], [0, 100]).ticks(4).filter(Number.isInteger);
  return { domain: [0, most] as const, ticks };
}

/** Values of the same span of years together, oldest first. */
const ofSpans = (data: readonly Numbered[]): Numbered[][] =>
  [...Map.groupBy(data, ({ x }) => x).values()].sort(([a], [b]) => bySpan(a!.x, b!.x));

function drawRow(
  chart: ChartDefinition,
  row: readonly Numbered[],
  x: (value: number) => number,
  named: Set<string>,
): Row {
  const sorted = [...row].sort((a, b) => a.value - b.value);
  const marks = sorted.map((datum, i) => ({
    point: datum.point,
    base: baseIndex(chart, datum.base),
    x1: round(x(datum.value)),
    x2: round(x(datum.upper ?? datum.value)),
    open: openEnd(datum),
    side: sideOf(x(datum.value), i, sorted.length),
    named: !named.has(datum.base) && Boolean(named.add(datum.base)),
  }));
  const present = new Set(row.map(({ base }) => base));
  return {
    x: row[0]!.x,
    dated: isTime(row[0]!.x),
    marks,
    missing:
      chart.kind === 'windows'
        ? Object.keys(chart.labels).filter((base) => !present.has(base))
        : [],
  };
}

/** The lowest of several has its words before it, the others behind; one alone where there is room. */
const sideOf = (at: number, i: number, n: number): 'start' | 'end' =>
  (n === 1 ? at > 50 : i === 0) ? 'start' : 'end';

function grouped(rows: readonly Row[], data: readonly (readonly Numbered[])[]): RowGroup[] {
  const groups: RowGroup[] = [];
  rows.forEach((row, i) => {
    const heading = data[i]![0]!.heading;
    if (groups.length > 0 && groups.at(-1)!.heading === heading) groups.at(-1)!.rows.push(row);
    else groups.push({ heading, rows: [row] });
  });
  return groups;
}
