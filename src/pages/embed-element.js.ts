import type { APIRoute } from 'astro';
import { clientBundle } from '../publish/embed/client-bundle.ts';

/** The element for hosts that want no frame; its address is a contract. */
export const GET: APIRoute = async ({ locals }) =>
  new Response(
    await clientBundle('embedded-figure.ts', {
      BUILT_FOR: JSON.stringify(locals.site.url('/embed/')),
    }),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
