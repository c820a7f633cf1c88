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
  'arab',
  'azerbaijani',
  'armenian',
  'international',
  'iranian',
  'israeli',
  'palestinian',
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
  /** Who published it. */
  publisher: prose(2, 160),
  /** Who holds the copy at `url`, where the page was not seen at its publisher. */
  via: prose(2, 80)
    .describe('Who holds the copy that we read, where we did not read it at its publisher.')
    .optional(),
  /** Agency or publisher whose report this one carries or retells under its own name. */
  relays: prose(2, 80)
    .describe('Agency or publisher whose report this one carries or retells under its own name.')
    .optional(),
  /** Date of publication, no more exact than known; left out where unknown. */
  published: PartialDate.optional(),
  kind: z.enum(SOURCE_KINDS),
  /** Where the publisher stands; left out where it could not be judged. */
  perspective: z.enum(PERSPECTIVES).optional(),
  /** What a reader has to know to weigh it: seen in part only, undated, could not be opened again. */
  note: prose(8, 300).optional(),
});
export type Source = z.infer<typeof Source> & { id: string };
