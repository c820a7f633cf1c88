/**
 * Formatters of the platform, each made once for a language and its options. They are slow to make, and
 * one for dates holds more than 100 kB outside the heap, which no garbage collection hurries to free: a
 * site that made one for every date it prints would hold gigabytes of them.
 */
const made = new Map<string, unknown>();

function once<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** Prints dates. @param locale BCP 47 tag @throws RangeError for what is no tag */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions) =>
  once('date', locale, options, () => new Intl.DateTimeFormat(locale, options));

/** Prints numbers. @param locale BCP 47 tag @throws RangeError for what is no tag */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions) =>
  once('number', locale, options, () => new Intl.NumberFormat(locale, options));

/** Cuts texts. @param locale BCP 47 tag @throws RangeError for what is no tag */
export const segmenter = (locale: string, options: Intl.SegmenterOptions) =>
  once('segment', locale, options, () => new Intl.Segmenter(locale, options));
