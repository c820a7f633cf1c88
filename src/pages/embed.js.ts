import type { APIRoute } from 'astro';
import { clientBundle } from '../publish/embed/client-bundle.ts';
import { fullAddress } from '../site/site.ts';

/** The script for hosts that allow one; its address is a contract. */
export const GET: APIRoute = async () =>
  new Response(
    await clientBundle('embed-host.ts', { BUILT_FOR: JSON.stringify(fullAddress('/embed/')) }),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
