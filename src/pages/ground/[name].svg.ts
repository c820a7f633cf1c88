import type { APIRoute } from 'astro';
import { closeLevels } from '../../publish/files/close-level.ts';
import { sites } from '../../site/sites.ts';

export const getStaticPaths = async () =>
  (await closeLevels(sites()[0]!)).map(({ name, svg }) => ({ params: { name }, props: { svg } }));

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
