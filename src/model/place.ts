import { z } from 'astro/zod';
import { Id } from './fields.ts';

const PLACE_KINDS = [
  'capital',
  'city',
  'town',
  'village',
  'terminal',
  'port',
  'refinery',
  'pump-station',
  'border-crossing',
  'dam',
  'peak',
  'site',
] as const;

/** A row of content/geo/places.csv. Longitude and latitude in decimal degrees, WGS 84. */
export const Place = z.strictObject({
  id: Id,
  name: z.string().min(1),
  localName: z.string().optional(),
  /** ISO 3166-1 alpha-2 of the state whose internationally recognised territory it is in. */
  country: z.string().regex(/^[A-Z]{2}$/, 'Use the two-letter country code.'),
  kind: z.enum(PLACE_KINDS),
  lon: z.coerce.number().min(-180).max(180),
  lat: z.coerce.number().min(-90).max(90),
  /** Where the coordinate comes from, with its licence. */
  source: z.string().min(3),
  note: z.string().optional(),
  /** People who live there, where a source of the position counts them. */
  population: z.coerce.number().int().positive().optional(),
  /** How large a town is, from 1 (over a million people, or a capital) to 4 (fewer than 60,000). */
  rank: z.coerce.number().int().min(1).max(4).optional(),
});
export type Place = z.infer<typeof Place>;
