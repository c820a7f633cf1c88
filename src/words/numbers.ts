import { numberFormat } from './formatters.ts';

/** A number with the separators of the language: 1,768 or 0.62. */
export const formatNumber = (value: number, locale: string, digits?: number): string =>
  numberFormat(locale, {
    maximumFractionDigits: digits ?? 3,
    ...(digits !== undefined && { minimumFractionDigits: digits }),
  }).format(value);

/** Kilometres rounded to whole ones, with the unit: "1,768 km". */
export const formatKm = (km: number, locale: string): string =>
  `${formatNumber(Math.round(km), locale)}\u00a0km`;
