/** First and last moment of an x value, in years; a whole year n runs from n to n + 1. */
export type Span = readonly [from: number, until: number];

const HALF = /^(\d{4})-H([12])$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const MONTHS = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/;
const YEARS = /^(\d{4})[–-](\d{2}|\d{4})$/;

/**
 * Reads the x of a point of a series.
 * @param x 2011, "2011", "2019-H1", "2024-07", "2023-10/2024-07" or "2016-20"
 * @throws RangeError for anything else
 */
export function spanOf(x: number | string): Span {
  const text = String(x);
  if (/^\d{4}$/.test(text)) return [Number(text), Number(text) + 1];
  const half = HALF.exec(text);
  if (half) return halfYear(Number(half[1]), Number(half[2]));
  const month = MONTH.exec(text);
  if (month && Number(month[2]) <= 12) return monthOf(Number(month[1]), Number(month[2]));
  const months = MONTHS.exec(text);
  if (months) return [spanOf(months[1]!)[0], spanOf(months[2]!)[1]];
  const years = YEARS.exec(text);
  if (years) return [Number(years[1]), century(years[1]!, years[2]!) + 1];
  throw new RangeError(`"${text}" is not a year, a half-year, a month or a span of years.`);
}

/** Can the x of a point be read as a time? */
export function isTime(x: number | string): boolean {
  try {
    spanOf(x);
    return true;
  } catch {
    return false;
  }
}

/** Orders two of them, the one that begins first before the other; for sorting. */
export function bySpan(a: number | string, b: number | string): number {
  const [first, second] = [spanOf(a), spanOf(b)];
  return first[0] - second[0] || first[1] - second[1];
}

const halfYear = (year: number, half: number): Span => [year + (half - 1) / 2, year + half / 2];
const monthOf = (year: number, month: number): Span => [year + (month - 1) / 12, year + month / 12];
const century = (from: string, until: string): number =>
  Number(until.length === 2 ? from.slice(0, 2) + until : until);
