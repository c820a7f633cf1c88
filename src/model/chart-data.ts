import type { Point, Qualifier, Series } from './series.ts';

/** A value as charts, tables and descriptions show it, wherever it comes from. */
export type Datum = {
  /** A year, a span of years or a name, as printed. */
  x: string;
  /** First and last year meant, where x says it in words. */
  span?: readonly [number, number];
  /** The same as a number, where x says it in words on an axis that is no time. */
  at?: number;
  base: string;
  /** What is counted, in words. */
  counts: string;
  value: number;
  /** The upper end of a range. */
  upper?: number;
  qualifier?: Qualifier;
  unit: string;
  /** Who gives the value, where that is not the publisher of its source. */
  by?: string;
  sources: readonly string[];
  note?: string;
  /** Words over this row and those after it. */
  heading?: string;
  /** A page of the site that lists what was counted. */
  address?: string;
};

/** What a point counts: its own base, else the first of its series. */
const baseOf = ({ bases }: Pick<Series, 'bases'>, { base }: Pick<Point, 'base'>): string =>
  base ?? Object.keys(bases)[0]!;

/** The values of a series. */
export const seriesData = (series: Series, heading?: string): Datum[] =>
  series.points.map((point) => {
    const { x, y, yMax, source, span, qualifier, by, note } = point;
    const base = baseOf(series, point);
    return {
      x: String(x),
      base,
      counts: series.bases[base]!,
      value: y,
      unit: series.unit,
      sources: [source],
      ...(yMax !== undefined && { upper: yMax }),
      ...(span && { span }),
      ...(qualifier && { qualifier }),
      ...(by && { by }),
      ...(note && { note }),
      ...(heading && { heading }),
    };
  });
