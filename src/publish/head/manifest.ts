import { PALETTE } from '../../draw/palette.ts';
import type { Site } from '../../site/site.ts';

/** Name, colours and icons for phones that keep the site on their home screen. */
export function webManifest({ locale: { t, tag, dir }, link }: Site): object {
  const icon = (size: number) => ({
    src: link(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return {
    name: t('site.name'),
    short_name: t('machines.shortName'),
    description: t('site.tagline'),
    lang: tag,
    dir,
    start_url: link('/'),
    scope: link('/'),
    display: 'browser',
    background_color: PALETTE.paper,
    theme_color: PALETTE.paper,
    icons: [icon(192), icon(512)],
  };
}
