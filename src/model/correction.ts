import { z } from 'astro/zod';
import { FullDate, prose } from './fields.ts';

/** A mistake of ours, what it said and what it says now. */
export const Correction = z.strictObject({
  date: FullDate,
  /** Address of the page it stood on, from the top of the site: "/chapters/energy/". */
  page: z
    .string()
    .regex(
      /^\/[a-z0-9/-]*\/$|^\/$/,
      'Give the address from the top of the site, "/chapters/energy/".',
    ),
  was: prose(10, 600),
  now: prose(10, 600),
});
export type Correction = z.infer<typeof Correction> & { id: string };
