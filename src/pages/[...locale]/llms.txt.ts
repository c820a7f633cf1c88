import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../load/locales.ts';
import { llmsText } from '../../load/llms.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(llmsText(props.locale), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
