import { z } from 'astro/zod';
import { FullDate, prose } from './fields.ts';

/** The frontmatter of a page about the site itself, such as the method. The file name is its id. */
export const Page = z.strictObject({
  title: prose(5, 90),
  /** The paragraph under the title. */
  standfirst: prose(40, 360),
  description: prose(40, 160),
  updated: FullDate,
});
export type Page = z.infer<typeof Page> & { id: string };
