import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../read/locales.ts';
import { searchIndex } from '../../../publish/search/search-index.ts';

export const getStaticPaths = localePaths;

/** Fetched by the search page once someone searches. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(searchIndex(props.locale), { headers: { 'content-type': 'application/json' } });
