import type { APIRoute } from 'astro';
import { stillPicture } from '../../../publish/pictures/map-pictures.ts';
import { workPaths, type WorkProps } from '../../../site/paths.ts';
import { sites } from '../../../site/sites.ts';

export const getStaticPaths = () => workPaths(sites(), 'map');

/** A map as a still picture, for mail, feeds and print. */
export const GET: APIRoute<WorkProps<'map'>> = async ({ props: { site, subject } }) => {
  const { svg } = await stillPicture(site, subject.id);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
