import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE, localeOf, localePaths } from '../../../read/locales.ts';
import { mapPicture } from '../../../publish/pictures/map-pictures.ts';
import { mapDefinitions } from '../../../site/maps.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params }) =>
    mapDefinitions().map(({ id }) => ({ params: { ...params, id } })),
  );

/** A map as a still picture, for mail, feeds and print. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf(params['locale'] ?? DEFAULT_LOCALE);
  const { svg } = await mapPicture(params['id']!, locale);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
