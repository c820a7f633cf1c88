import { z } from 'astro/zod';
import { PartialDate, prose } from './fields.ts';

/** The one article whose statements the claims are; content/article.yaml. */
export const CheckedArticle = z.strictObject({
  title: prose(3, 200),
  /** Who published it: "Moral Clarity". */
  outlet: prose(2, 80),
  /** What the outlet is, with its article: "a newsletter on Substack". */
  outletKind: prose(3, 80),
  url: z.url({ protocol: /^https$/ }),
  /** Left out where it was not seen on the article itself. */
  author: prose(2, 80).optional(),
  /** The same. */
  published: PartialDate.optional(),
  /** How it was read, and what could not be seen of it. */
  note: prose(8, 400),
});
export type CheckedArticle = z.infer<typeof CheckedArticle>;
