import { z } from 'astro/zod';
import { prose, Sources } from './fields.ts';

/** A form that the texts do not use, and the longer names in which it may stand. */
const Refused = z.strictObject({
  form: prose(2, 60),
  /** Longer names that hold the form and are right. */
  unless: z.array(prose(2, 80)).default([]),
  /** May headings, titles and labels shorten the name to this? */
  short: z.boolean().default(false),
});

/** A contested name: which form is used where, and why. One entry of content/names.yaml. */
export const ContestedName = z.strictObject({
  /** The form that the texts and maps use. */
  use: prose(2, 80),
  /** Where another form stands, and whose it is. */
  others: prose(5, 400),
  why: prose(10, 500),
  /** Forms that are a fault outside quotation marks. */
  refuse: z.array(Refused).default([]),
  sources: Sources.optional(),
});
export type ContestedName = z.infer<typeof ContestedName>;
