/** Straight quotes and apostrophes as curly ones, by what stands before each: "It's" → “It’s”. */
export const curlQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{–—/“‘])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{–—/“])'(?=\d0s|\d\ds?\b)/g, '$1’')
    .replace(/(^|[\s([{–—/“])'/g, '$1‘')
    .replaceAll("'", '’');

/** A space that no line breaks at. */
export const NBSP = '\u00a0';

/** A few words that no line breaks within: "CC BY 4.0", "146 kB". */
export const unbroken = (text: string): string => text.replaceAll(' ', NBSP);

/** All prose in a record with curly quotes; addresses stay as they are. */
export function curlRecord<T>(value: T): T {
  if (typeof value === 'string') return (/^https?:/.test(value) ? value : curlQuotes(value)) as T;
  if (Array.isArray(value)) return value.map(curlRecord) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, curlRecord(part)]),
  ) as T;
}
