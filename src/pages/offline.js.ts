import type { APIRoute } from 'astro';
import { WORKER } from '../layouts/offline.ts';

/** The service worker has to stand at the top of what it answers for. */
export const GET: APIRoute = () =>
  new Response(WORKER, { headers: { 'content-type': 'text/javascript' } });
