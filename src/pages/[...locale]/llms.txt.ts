import type { APIRoute } from 'astro';
import { llmsText } from '../../publish/feeds/llms.ts';
import { localePaths } from '../../site/paths.ts';
import { sites } from '../../site/sites.ts';

export const getStaticPaths = () => localePaths(sites());

export const GET: APIRoute = ({ locals }) =>
  new Response(llmsText(locals.site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
