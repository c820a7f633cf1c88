import type { APIRoute } from 'astro';
import { markdownTwin } from '../../../../publish/text/twins.ts';
import { workPaths, type WorkProps } from '../../../../site/paths.ts';
import { sites } from '../../../../site/sites.ts';

/** The page next to it for programs that read text. */
export const getStaticPaths = () => [
  ...workPaths(sites(), 'chapter'),
  ...workPaths(sites(), 'claim'),
];

export const GET: APIRoute<WorkProps<'chapter'> | WorkProps<'claim'>> = async ({ props }) =>
  new Response(await markdownTwin(props.site, props.subject), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
