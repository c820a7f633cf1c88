import type { APIRoute } from 'astro';
import { sitemapPages } from '../publish/feeds/sitemap-pages.ts';
import { sitemap } from '../publish/feeds/sitemap.ts';

/** Every page of every language with the day its content last changed. */
export const GET: APIRoute = ({ locals }) =>
  new Response(sitemap(sitemapPages(locals.site)), {
    headers: { 'content-type': 'application/xml' },
  });
