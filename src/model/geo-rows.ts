import { z } from 'astro/zod';
import { Id, type LonLat } from './fields.ts';

const Lon = z.coerce.number().min(-180).max(180);
const Lat = z.coerce.number().min(-90).max(90);

/** A row of content/geo/btc-route.csv. */
export const RouteRow = z.strictObject({
  seq: z.coerce.number().int().positive(),
  lon: Lon,
  lat: Lat,
  /** Distance along the drawn line, km. */
  kmLine: z.coerce.number().min(0),
  /** The same, stretched in each country to the published length of its section. */
  kmOfficial: z.coerce.number().min(0),
  country: z.enum(['AZ', 'GE', 'TR']),
  /** Distance to an independent trace of the pipeline, km, where it was measured. */
  osmOffsetKm: z.coerce.number().min(0).optional(),
});
export type RouteRow = z.infer<typeof RouteRow>;

/** A row of content/geo/tanker-legs.csv. */
export const LegRow = z.strictObject({
  leg: Id,
  seq: z.coerce.number().int().positive(),
  lon: Lon,
  lat: Lat,
});

/** A row of content/geo/outlines.csv. */
export const OutlineRow = z.strictObject({
  outline: Id,
  seq: z.coerce.number().int().positive(),
  lon: Lon,
  lat: Lat,
});

/** A row of content/geo/border-lengths.csv: what dividers of one opening find. */
export const BorderLengthRow = z.strictObject({
  ruler_km: z.coerce.number().positive(),
  nakhchivan_km: z.coerce.number().positive(),
  mainland_km: z.coerce.number().positive(),
  total_km: z.coerce.number().positive(),
});
export type BorderLengthRow = z.infer<typeof BorderLengthRow>;

/** Lines of the data files by "file/line", longitude first. */
export type Lines = ReadonlyMap<string, readonly LonLat[]>;
