import type { APIRoute } from 'astro';
import { webManifest } from '../publish/head/manifest.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(webManifest(locals.site), undefined, 1), {
    headers: { 'content-type': 'application/manifest+json' },
  });
