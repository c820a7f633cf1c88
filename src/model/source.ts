import { z } from 'astro/zod';
import { PartialDate, prose } from './fields.ts';

const SOURCE_KINDS = [
  'news',
  'official',
  'dataset',
  'academic',
  'think-tank',
  'ngo',
  'company',
  'encyclopedia',
  'opinion',
] as const;

const PERSPECTIVES = [
  'azerbaijani',
  'armenian',
  'international',
  'iranian',
  'israeli',
  'russian',
  'turkish',
  'western',
] as const;

/** A page or document that was seen. The file name is its id. */
export const Source = z.strictObject({
  /** Address that was seen. No address stands twice in the ledger. */
  url: z.url({ protocol: /^https?$/ }),
  /** Title as seen. */
  title: prose(3, 300),
  /** Who published it; says so where only a copy was seen. */
  publisher: prose(2, 160),
  /** Date of publication, no more exact than known; left out where unknown. */
  published: PartialDate.optional(),
  kind: z.enum(SOURCE_KINDS),
  /** Where the publisher stands; left out where it could not be judged. */
  perspective: z.enum(PERSPECTIVES).optional(),
});
export type Source = z.infer<typeof Source> & { id: string };
