import type { APIRoute } from 'astro';
import { sitemap } from '../format/sitemap.ts';
import { ledger } from '../load/ledger.ts';
import { locales } from '../load/locales.ts';
import { listPages } from '../load/page-list.ts';
import { localUrl } from '../load/local-url.ts';
import { modifiedOn } from '../load/works.ts';

/** Every page of every language with the day its content last changed. */
export const GET: APIRoute = () => {
  const all = [...locales().values()];
  const pages = listPages(ledger()).flatMap(({ address }) => {
    const languages = all.map((locale) => ({ tag: locale.tag, url: localUrl(address, locale) }));
    return languages.map(({ url }) => ({ url, modified: modifiedOn(address), languages }));
  });
  return new Response(sitemap(pages), { headers: { 'content-type': 'application/xml' } });
};
