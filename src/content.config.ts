import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { ROOT } from './read/files.ts';

/**
 * Only texts in MDX need Astro to compile them; all records are read and checked by src/read. A schema
 * here would check them twice, and with another reader of YAML, which takes a bare date for no text.
 */
export const collections = {
  articles: defineCollection({
    loader: glob({ base: join(ROOT, 'content/articles'), pattern: '*/*.mdx' }),
  }),
  pages: defineCollection({
    loader: glob({ base: join(ROOT, 'content/pages'), pattern: '*/*.mdx' }),
  }),
};
