import { addressOf } from '../../words/addresses.ts';
import { mapSvg, type Picture } from '../../draw/print/map-svg.ts';
import { palettesOf } from '../../draw/print/palette.ts';
import type { Width } from '../../model/map.ts';
import { modified } from '../../site/edition.ts';
import { readText } from '../../read/files.ts';
import { ledger } from '../../read/ledger.ts';
import type { Locale } from '../../read/locales.ts';
import { drawingOf } from '../../site/maps.ts';
import { licence } from '../../read/provenance.ts';
import { fullAddress } from '../../site/site.ts';
import { siteMeasure } from './card-fonts.ts';

/** Widths of the still pictures, px. */
const PX = { wide: 960, phone: 480 } as const;

/** A map as a picture that stands alone. @throws RangeError for a map that does not exist */
export async function mapPicture(
  id: string,
  locale: Locale,
  {
    theme = 'light',
    width = 'wide',
    relief,
  }: { theme?: 'light' | 'dark'; width?: Width; relief?: string | undefined } = {},
): Promise<Picture> {
  const drawing = drawingOf(id);
  return mapSvg({
    map: ledger().maps.get(id)!,
    drawing,
    measure: await siteMeasure(),
    palette: palettesOf(readText('src/styles/tokens.css').text)[theme],
    composition: width,
    width: PX[width],
    locale: locale.tag,
    site: locale.t('site.name'),
    page: fullAddress(addressOf('map', id)),
    licence: licence('cc-by'),
    modified: modified(),
    relief,
  });
}
