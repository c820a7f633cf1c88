import { z } from 'astro/zod';
import { texts, type Content } from '../model/content.ts';
import { blocking } from '../model/fault.ts';
import { ContentError } from '../read/content-error.ts';
import { loadContent } from '../read/content.ts';
import { readText } from '../read/files.ts';
import { locales } from '../read/locales.ts';
import { textTree } from '../read/text-tree.ts';
import { today } from '../read/today.ts';
import { lazily } from './once.ts';
import { inLanguages, type Site } from './site.ts';

const Manifest = z.object({ version: z.string().regex(/^\d+\.\d+\.\d+/) });

/**
 * The site that is being built, in each of its languages, the first one first. Only paths of pages and the
 * middleware ask for it; everything else is given its site.
 * @throws ContentError with every fault of the content, where there is one
 */
export const sites = lazily((): readonly Site[] => {
  const day = today();
  const { content, translations, faults } = loadContent(day);
  if (blocking(faults).length > 0) throw new ContentError(faults);
  content.forRules = { written: [], printed: new Map() };
  for (const loaded of [content, ...translations.values()]) dropTrees(loaded);
  // Set by Astro; a test that runs outside of it sees the site at the top of its default host.
  const { BASE_URL: base = '/', SITE: origin = 'https://israel-azerbaijan.example' } =
    (import.meta.env as Partial<ImportMetaEnv> | undefined) ?? {};
  const { version } = Manifest.parse(JSON.parse(readText('package.json').text));
  return inLanguages(content, [...locales().values()], translations, {
    today: day,
    version,
    base,
    origin,
    treeOf: ({ file }) => textTree(file),
  });
});

/**
 * Pages print compiled texts. The syntax trees were for the rules, and would be the largest part of
 * what a site of a thousand chapters holds in memory.
 */
function dropTrees(content: Pick<Content, 'articles' | 'pages'>): void {
  for (const text of texts(content)) text.tree = { type: 'root', children: [] };
}
