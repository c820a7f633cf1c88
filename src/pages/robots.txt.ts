import type { APIRoute } from 'astro';
import { fullAddress } from '../site/site.ts';

/** Everyone may read everything; search engines find the list of pages. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
