import { numberFormat } from './formatters.ts';

/** Formats that files are given out in, with the media type of each. */
export const MEDIA_TYPES = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  topojson: 'application/json',
  schema: 'application/schema+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  zip: 'application/zip',
  txt: 'text/plain; charset=utf-8',
} as const;
export type FileFormat = keyof typeof MEDIA_TYPES;

/** A size as readers know it: "812 bytes", "41 kB", "1.2 MB"; 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number, locale: string): string {
  const [unit, size, digits] =
    bytes < 1000
      ? (['byte', bytes, 0] as const)
      : bytes < 999_500
        ? (['kilobyte', bytes / 1000, 0] as const)
        : (['megabyte', bytes / 1e6, 1] as const);
  return numberFormat(locale, {
    style: 'unit',
    unit,
    // "50 byte" is what the short form says in English.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(size);
}
