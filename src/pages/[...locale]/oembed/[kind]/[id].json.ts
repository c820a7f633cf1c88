import type { APIRoute } from 'astro';
import type { Oembed } from '../../../../publish/embed/oembed.ts';
import { oembedPaths, oembedText } from '../../../../publish/embed/oembed-answer.ts';

export const getStaticPaths = oembedPaths;

export const GET: APIRoute<{ answer: Oembed }> = ({ props }) =>
  new Response(oembedText(props.answer, 'json'), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
