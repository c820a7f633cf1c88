import type { APIRoute } from 'astro';
import type { Oembed } from '../../../../publish/embed/oembed.ts';
import { oembedPaths, oembedText } from '../../../../publish/embed/oembed-answer.ts';

export const getStaticPaths = oembedPaths;

export const GET: APIRoute<{ answer: Oembed }> = ({ props }) =>
  new Response(oembedText(props.answer, 'xml'), {
    headers: { 'content-type': 'text/xml; charset=utf-8' },
  });
