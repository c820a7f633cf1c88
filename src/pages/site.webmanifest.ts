import type { APIRoute } from 'astro';
import { PALETTE } from '../geo/card/palette.ts';
import { DEFAULT_LOCALE, localeOf } from '../load/locales.ts';
import { href } from '../load/site.ts';

/** Name, colours and icons for phones that keep the site on their home screen. */
export const GET: APIRoute = () => {
  const { t, tag, dir } = localeOf(DEFAULT_LOCALE);
  const icon = (size: number) => ({
    src: href(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const manifest = {
    name: t('site.name'),
    short_name: t('machines.shortName'),
    description: t('site.tagline'),
    lang: tag,
    dir,
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: PALETTE.paper,
    theme_color: PALETTE.paper,
    icons: [icon(192), icon(512)],
  };
  return new Response(JSON.stringify(manifest, undefined, 1), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
