import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE, localeOf } from '../read/locales.ts';
import { webManifest } from '../publish/head/manifest.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(localeOf(DEFAULT_LOCALE)), undefined, 1), {
    headers: { 'content-type': 'application/manifest+json' },
  });
