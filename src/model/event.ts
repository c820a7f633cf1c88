import { z } from 'astro/zod';
import { Id, PartialDate, prose, Sources } from './fields.ts';

/** Something that happened, for the timeline. The file name is its id. */
export const Event = z.strictObject({
  date: PartialDate,
  /** Last day, where it lasted. */
  until: PartialDate.optional(),
  title: prose(5, 110),
  text: prose(20, 600),
  /** Chapters whose subject it belongs to; the first is the main one. */
  themes: z.array(Id).min(1, 'Name at least one chapter as theme.'),
  sources: Sources,
  /** Do the sources only announce it for that day, so that whether it happened is not known? */
  announced: z.boolean().optional(),
});
export type Event = z.infer<typeof Event> & { id: string };
