import { z } from 'astro/zod';
import { prose, Sources } from './fields.ts';

export const TERM_KINDS = [
  'term',
  'person',
  'place',
  'treaty',
  'organisation',
  'system',
  'community',
] as const;

/** An entry of the glossary. The file name is its id. */
export const Term = z.strictObject({
  name: prose(2, 80),
  kind: z.enum(TERM_KINDS),
  /** Other names and spellings, with who uses them where that matters. */
  also: z.array(prose(1, 120)).default([]),
  definition: prose(30, 600),
  sources: Sources,
});
export type Term = z.infer<typeof Term> & { id: string };
