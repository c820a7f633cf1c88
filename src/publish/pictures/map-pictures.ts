import { mapSvg, type Picture } from '../../draw/print/map-svg.ts';
import { palettesOf } from '../../draw/print/palette.ts';
import type { Width } from '../../model/map.ts';
import { modified } from '../../site/edition.ts';
import { readText } from '../../read/files.ts';
import { drawingOf, mapOf } from '../../site/maps.ts';
import { lazily, onceEach } from '../../site/once.ts';
import type { Site } from '../../site/site.ts';
import { siteMeasure } from './card-fonts.ts';

/** The colours of the style sheets, light and dark. */
export const palettes = lazily(() => palettesOf(readText('src/styles/tokens.css').text));

/** Widths of the still pictures, px. */
const PX = { wide: 960, phone: 480 } as const;

/** A map as a picture that stands alone. @throws RangeError for a map that does not exist */
export async function mapPicture(
  site: Site,
  id: string,
  {
    theme = 'light',
    width = 'wide',
    relief,
  }: { theme?: 'light' | 'dark'; width?: Width; relief?: string | undefined } = {},
): Promise<Picture> {
  const { content, locale } = site;
  return mapSvg({
    map: mapOf(site, id),
    drawing: drawingOf(site, id),
    measure: await siteMeasure(),
    palette: palettes()[theme],
    composition: width,
    width: PX[width],
    locale: locale.tag,
    site: locale.t('site.name'),
    page: site.url({ kind: 'map', id }),
    licence: content.licences['cc-by'],
    modified: modified(site),
    relief,
  });
}

/** The still picture of a map as /embed/<id>.svg gives it out; what is told of it is read off it. */
export const stillPicture = onceEach((site: Site, id: string) => mapPicture(site, id));
