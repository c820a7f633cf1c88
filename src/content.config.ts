import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { ROOT } from './load/files.ts';
import { Article } from './model/article.ts';
import { Page } from './model/page.ts';

/** Only texts in MDX need Astro to compile them; all other records are read by src/load. */
export const collections = {
  articles: defineCollection({
    loader: glob({ base: join(ROOT, 'content/articles'), pattern: '*/*.mdx' }),
    schema: Article,
  }),
  pages: defineCollection({
    loader: glob({ base: join(ROOT, 'content/pages'), pattern: '*/*.mdx' }),
    schema: Page,
  }),
};
