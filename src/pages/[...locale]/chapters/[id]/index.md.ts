import type { APIRoute } from 'astro';
import { workPaths, type WorkProps } from '../../../../site/work-paths.ts';
import { markdownTwin } from '../../../../publish/text/twins.ts';

/** The page next to it for programs that read text. */
export const getStaticPaths = () => workPaths('chapter');

export const GET: APIRoute<WorkProps<'chapter'>> = async ({ props: { locale, subject } }) =>
  new Response(await markdownTwin(subject, locale), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
