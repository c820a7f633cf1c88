import { range } from 'd3';
import { numbered, type ChartInput, type Numbered } from './drawing.ts';
import { timeOf, type Span } from './span.ts';

/** A value with its time: the middle of it, first and last moment, in years. */
export type Dated = Numbered & { middle: number; span: Span };

/** The years of a plot, from the first to the last, and the values in them. */
export type Segment = {
  title?: string | undefined;
  from: number;
  until: number;
  dated: readonly Dated[];
  /** Values without a year, which stand apart at the end of the last plot. */
  undated: readonly Numbered[];
};

/** Cuts the values of a chart into the segments that it names, or leaves them in one. */
export function segmentsOf({ chart, data }: ChartInput): Segment[] {
  const all = numbered(data);
  const dated = all.flatMap((datum) => inTime(datum) ?? []);
  const undated = all.filter((datum) => !timeOf(datum));
  const given = chart.segments.length > 0 ? chart.segments : [wholeTime(dated)];
  return given.map((segment, i) => ({
    ...segment,
    dated: dated.filter(({ middle }) => within(middle, segment)),
    undated: i === given.length - 1 ? undated : [],
  }));
}

/** Does a time, in years, lie in a segment? Its last year counts whole. */
export const within = (year: number, { from, until }: Pick<Segment, 'from' | 'until'>): boolean =>
  year >= from && year < until + 1;

function inTime(datum: Numbered): Dated | undefined {
  const span = timeOf(datum);
  return span && { ...datum, span, middle: (span[0] + span[1]) / 2 };
}

const wholeTime = (dated: readonly Dated[]) => ({
  from: Math.floor(Math.min(...dated.map(({ span }) => span[0]))),
  until: Math.ceil(Math.max(...dated.map(({ span }) => span[1]))) - 1,
});

/** Groups of points in neighbouring years, oldest first; single points make no line. */
export function runs<T extends Pick<Dated, 'middle'>>(points: readonly T[]): T[][] {
  const sorted = [...points].sort((a, b) => a.middle - b.middle);
  const groups: T[][] = [];
  for (const point of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last && point.middle - last.middle <= 1) groups.at(-1)!.push(point);
    else groups.push([point]);
  }
  return groups.filter((group) => group.length > 1);
}

/** Years of an axis that no point covers. */
export const uncovered = (covered: ReadonlySet<number>, from: number, until: number): number[] =>
  range(from, until + 1).filter((year) => !covered.has(year));
