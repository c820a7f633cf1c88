import type { APIRoute } from 'astro';
import { searchIndex } from '../../../publish/search/search-index.ts';
import { localePaths } from '../../../site/paths.ts';
import { sites } from '../../../site/sites.ts';

export const getStaticPaths = () => localePaths(sites());

/** Fetched by the search page once someone searches. */
export const GET: APIRoute = ({ locals }) =>
  new Response(searchIndex(locals.site), { headers: { 'content-type': 'application/json' } });
