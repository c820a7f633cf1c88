import type { APIRoute } from 'astro';
import { sitemap } from '../publish/feeds/sitemap.ts';
import { ledger } from '../read/ledger.ts';
import { locales } from '../read/locales.ts';
import { listPages } from '../read/page-list.ts';
import { localUrl } from '../site/local-url.ts';
import { modifiedOn } from '../site/works.ts';

/** Every page of every language with the day its content last changed. */
export const GET: APIRoute = () => {
  const all = [...locales().values()];
  const pages = listPages(ledger()).flatMap(({ address }) => {
    const languages = all.map((locale) => ({ tag: locale.tag, url: localUrl(address, locale) }));
    return languages.map(({ url }) => ({ url, modified: modifiedOn(address), languages }));
  });
  return new Response(sitemap(pages), { headers: { 'content-type': 'application/xml' } });
};
