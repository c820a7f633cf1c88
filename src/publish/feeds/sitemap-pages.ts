import { datedPages, modifiedOn } from '../../site/edition.ts';
import type { Site } from '../../site/site.ts';
import type { SitemapPage } from './sitemap.ts';

/** Every page in every language that has it, the first language first. */
export const sitemapPages = ({ first, languages }: Site): SitemapPage[] =>
  datedPages(first).flatMap(([address]) => {
    const having = languages.filter(({ has }) => has(address));
    const urls = having.map(({ locale, url }) => ({ tag: locale.tag, url: url(address) }));
    return having.map((site) => ({
      url: site.url(address),
      modified: modifiedOn(site, address),
      languages: urls,
    }));
  });
