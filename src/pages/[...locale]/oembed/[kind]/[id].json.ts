import type { APIRoute } from 'astro';
import type { Oembed } from '../../../../format/oembed.ts';
import { oembedPaths, oembedText } from '../../../../load/oembed.ts';

export const getStaticPaths = oembedPaths;

export const GET: APIRoute<{ answer: Oembed }> = ({ props }) =>
  new Response(oembedText(props.answer, 'json'), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
