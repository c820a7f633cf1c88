import type { Datum } from '../../model/chart-data.ts';
import { numbered, type ChartInput, type Numbered } from './drawing.ts';
import { isTime, spanOf } from './span.ts';

/** A value with its time: the middle of it, first and last moment, in years. */
export type Dated = Numbered & { middle: number; span: readonly [number, number] };

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
  const dated = all.filter(hasTime).map(inTime);
  const undated = all.filter((datum) => !hasTime(datum));
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

const hasTime = ({ x, span }: Datum): boolean => span !== undefined || isTime(x);

function inTime(datum: Numbered): Dated {
  const [from, until] = datum.span ? [datum.span[0], datum.span[1] + 1] : spanOf(datum.x);
  return { ...datum, span: [from, until], middle: (from + until) / 2 };
}

const wholeTime = (dated: readonly Dated[]) => ({
  from: Math.floor(Math.min(...dated.map(({ span }) => span[0]))),
  until: Math.ceil(Math.max(...dated.map(({ span }) => span[1]))) - 1,
});
