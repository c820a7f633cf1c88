import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../read/locales.ts';
import { llmsText } from '../../publish/feeds/llms.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(llmsText(props.locale), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
