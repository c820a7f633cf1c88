import { z } from 'astro/zod';
import { prose, Sources } from './fields.ts';

/**
 * How many people a side of a war lost by somebody's count: a row of the tables of the dead. The file
 * name is its id.
 */
export const Toll = z.strictObject({
  /** Place in the full table, lowest first; tolls of one place stand in the order of their ids. */
  order: z.number().int().min(1),
  /** The war or front, the head of the row in the full table: "Gaza". */
  war: prose(2, 80),
  /** Who was killed, and by whom, so that it says enough without the war beside it. */
  killed: prose(10, 400),
  /** How many, and by another count how many more: "28 by 24 June". */
  count: prose(1, 300),
  /** Who counted, and when, with what the count leaves out. */
  counted: prose(3, 300),
  /** What only the full table has room for; it stands behind the count there. */
  detail: prose(3, 600).optional(),
  sources: Sources,
});
export type Toll = z.infer<typeof Toll> & { id: string };
