import { z } from 'astro/zod';
import { Id, prose } from './fields.ts';

/** "about 20", "over 12" (a lower limit), "almost 20" and "up to 40" (upper limits). */
const QUALIFIERS = ['about', 'over', 'almost', 'up-to'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** One value of a series, with where it comes from. */
export const Point = z
  .strictObject({
    /** A year, a span ("2016-20", "2019-H1") or a category ("Italy"). */
    x: z.union([z.number(), prose(1, 60)]),
    /** The value, in the unit of the series; the lower end where there is a range. */
    y: z.number(),
    /** The upper end of a range. */
    yMax: z.number().optional(),
    source: Id,
    /** Who gives the value, where the publisher of the source only passes it on. */
    by: prose(2, 80).optional(),
    /** How the source puts the value, where it is not exact. */
    qualifier: z.enum(QUALIFIERS).optional(),
    /** First and last year meant by an x in words ("Soviet times"). */
    span: z.tuple([z.number().int(), z.number().int()]).optional(),
    /** What this value counts, where it differs from the series; points of different base are never joined. */
    base: Id.optional(),
    note: prose(3, 400).optional(),
  })
  .refine(({ y, yMax }) => yMax === undefined || yMax >= y, 'yMax is below y.')
  .refine(({ span }) => span === undefined || span[1] >= span[0], 'span ends before it begins.');

/** Figures for a chart. The file name is its id. */
export const Series = z.strictObject({
  title: prose(5, 120),
  unit: prose(1, 60),
  /** The bases that points refer to: id and what it counts. The first is the default. */
  bases: z.record(Id, prose(5, 200)),
  /** Said under every chart of the series: what may be compared with what. */
  comparability: prose(20, 600),
  points: z.array(Point).min(1),
});
export type Series = z.infer<typeof Series> & { id: string };
export type Point = z.infer<typeof Point>;
