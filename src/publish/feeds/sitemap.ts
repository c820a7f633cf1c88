import { x } from 'xastscript';
import { xmlFile } from './xml-file.ts';

export type SitemapPage = {
  url: string;
  /** A day as 2026-11-24. */
  modified: string | undefined;
  /** The same page in each language, where there is more than one. */
  languages: readonly { tag: string; url: string }[];
};

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** A sitemap, https://www.sitemaps.org/protocol.html; it may hold 50,000 pages. */
export const sitemap = (pages: readonly SitemapPage[]): string =>
  xmlFile(x('urlset', NAMESPACES, pages.map(entry)));

const entry = ({ url, modified, languages }: SitemapPage) =>
  x('url', [
    x('loc', url),
    modified && x('lastmod', modified),
    ...(languages.length > 1 ? languages.map(alternate) : []),
  ]);

const alternate = ({ tag, url }: { tag: string; url: string }) =>
  x('xhtml:link', { rel: 'alternate', hreflang: tag, href: url });
