import type { Datum } from '../../model/chart-data.ts';

/** First and last moment of an x value, in years; a whole year n runs from n to n + 1. */
export type Span = readonly [from: number, until: number];

/** A year with its half, its month or the last year of several. */
const FORM = /^(\d{4})(?:-H([12])|-(0[1-9]|1[0-2])|[–-](\d{2}|\d{4}))?$/;

function read(text: string): Span | undefined {
  const [, year, half, month, last] = FORM.exec(text) ?? [];
  if (year === undefined) return undefined;
  const from = Number(year);
  if (half) return [from + (Number(half) - 1) / 2, from + Number(half) / 2];
  if (month) return [from + (Number(month) - 1) / 12, from + Number(month) / 12];
  return [from, Number(last?.length === 2 ? year.slice(0, 2) + last : (last ?? year)) + 1];
}

/**
 * Reads the x of a point of a series.
 * @param x 2011, "2011", "2019-H1", "2024-07", "2023-10/2024-07" or "2016-20"
 * @throws RangeError for anything else
 */
export function spanOf(x: number | string): Span {
  const spans = String(x).split('/', 2).map(read);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first && last) return [first[0], last[1]];
  throw new RangeError(`"${x}" is not a year, a half-year, a month or a span of years.`);
}

/** The time of a value, where it has one. */
export const timeOf = ({ x, span }: Pick<Datum, 'x' | 'span'>): Span | undefined =>
  span ? [span[0], span[1] + 1] : isTime(x) ? spanOf(x) : undefined;

/** Can the x of a point be read as a time? */
export const isTime = (x: string): boolean => x.split('/', 2).every(read);

/** Orders two of them, the one that begins first before the other; for sorting. */
export function bySpan(a: number | string, b: number | string): number {
  const [first, second] = [spanOf(a), spanOf(b)];
  return first[0] - second[0] || first[1] - second[1];
}
