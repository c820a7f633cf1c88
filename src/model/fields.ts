import { z } from 'astro/zod';

/** An id: lower case, digits and hyphens. It is given once and never made from wording. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.');

const DATE_FORM = 'Write the date as "2006", "2006-07" or "2006-07-13", in quotes.';

/** A date no more exact than its source: `2006`, `2006-07` or `2006-07-13`. */
export const PartialDate = z
  .string(DATE_FORM)
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, DATE_FORM)
  .refine(isCalendarDate, 'There is no such day in the calendar.');

/** A whole date, for what the project itself did: `2026-11-24`. */
export const FullDate = PartialDate.refine(
  (date) => date.length === 10,
  'Give year, month and day.',
);

/** Prose of one paragraph or more; no surrounding white space. */
export const prose = (min: number, max: number) => z.string().trim().min(min).max(max);

/** Ids of sources that say what the record says; at least one. */
export const Sources = z.array(Id).min(1, 'Name at least one source.');

/** Longitude first, decimal degrees, WGS 84. */
export const LonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type LonLat = readonly [lon: number, lat: number];

function isCalendarDate(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date);
}
