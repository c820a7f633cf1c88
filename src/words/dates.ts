import { dateFormat } from './formatters.ts';
import { NBSP, unbroken } from './typography.ts';

/**
 * A date as readers write it, no more exact than given.
 * @param date "2006", "2006-07" or "2006-07-13"
 * @param locale a BCP 47 tag
 * @returns "2006", "July 2006" or "13 July 2006" in English
 */
export function formatDate(date: string, locale: string): string {
  return written(date, locale).format(pointOf(date));
}

/**
 * A span of time as readers write it: what both ends share stands once.
 * @param from "2006", "2006-07" or "2006-07-13"
 * @param until an end as exact as the beginning, or a less exact one; none for one date
 * @returns "28 June – 2 July 1994", "1992–93"; lines break after the dash only
 */
export function formatSpan(from: string, until: string | undefined, locale: string): string {
  if (until === undefined) return unbroken(formatDate(from, locale));
  if (from.length === 4 && until.length === 4) return yearSpan(from, until);
  if (from.length !== until.length)
    return [from, until].map((date) => unbroken(formatDate(date, locale))).join(`${NBSP}– `);
  const span = written(from, locale).formatRange(pointOf(from), pointOf(until));
  return span
    .split(/\s*–\s*/)
    .map(unbroken)
    .join(`${NBSP}– `);
}

/** As texts write it: "1992–93", "1999–2000". */
const yearSpan = (from: string, until: string): string =>
  `${from}–${from.slice(0, 2) === until.slice(0, 2) ? until.slice(2) : until}`;

const parts = (date: string) => date.split('-').map(Number) as [number, number?, number?];

function pointOf(date: string): Date {
  const [year, month, day] = parts(date);
  return new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

function written(date: string, locale: string): Intl.DateTimeFormat {
  const [, month, day] = parts(date);
  return dateFormat(tag(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

/** English here is British: "13 July", not "July 13". */
const tag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** The names of the twelve months as dates have them. */
export const formatMonths = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(tag(locale), { timeZone: 'UTC', month: 'long', day: 'numeric' })
      .formatToParts(new Date(Date.UTC(2000, month, 1)))
      .flatMap(({ type, value }) => (type === 'month' ? [value] : []))
      .join(''),
  );
