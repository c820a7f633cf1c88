import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE, localeOf } from '../load/locales.ts';
import { webManifest } from '../load/manifest.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(localeOf(DEFAULT_LOCALE)), undefined, 1), {
    headers: { 'content-type': 'application/manifest+json' },
  });
