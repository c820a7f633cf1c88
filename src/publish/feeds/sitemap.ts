import { escapeHtml } from '../../wire/escape.ts';

export type SitemapPage = {
  url: string;
  /** A day as 2026-11-24. */
  modified: string | undefined;
  /** The same page in each language, where there is more than one. */
  languages: readonly { tag: string; url: string }[];
};

/** A sitemap, https://www.sitemaps.org/protocol.html; it may hold 50,000 pages. */
export const sitemap = (pages: readonly SitemapPage[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(entry).join('\n')}
</urlset>
`;

const entry = ({ url, modified, languages }: SitemapPage): string =>
  `<url><loc>${escapeHtml(url)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}` +
  (languages.length > 1 ? languages.map(alternate).join('') : '') +
  '</url>';

const alternate = ({ tag, url }: { tag: string; url: string }): string =>
  `<xhtml:link rel="alternate" hreflang="${escapeHtml(tag)}" href="${escapeHtml(url)}"/>`;
