import type { APIRoute } from 'astro';
import {
  oembedPaths,
  oembedText,
  type OembedProps,
} from '../../../../publish/embed/oembed-answer.ts';
import { sites } from '../../../../site/sites.ts';

export const getStaticPaths = () => oembedPaths(sites());

export const GET: APIRoute<OembedProps> = async ({ props: { make, form, type } }) =>
  new Response(oembedText(await make(), form), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
