import type { APIRoute } from 'astro';
import { clientBundle } from '../publish/embed/client-bundle.ts';

/** The script for hosts that allow one; its address is a contract. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(
    await clientBundle('embed-host.ts', { BUILT_FOR: JSON.stringify(locals.site.url('/embed/')) }),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
