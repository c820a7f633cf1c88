import { addressOf } from '../format/addresses.ts';
import { mapSvg, type Picture } from '../format/map-svg.ts';
import { palettesOf } from '../format/svg/palette.ts';
import type { Width } from '../model/map.ts';
import { modified } from './edition.ts';
import { readText } from './files.ts';
import { ledger } from './ledger.ts';
import type { Locale } from './locales.ts';
import { drawingOf } from './maps.ts';
import { licence } from './provenance.ts';
import { fullAddress } from './site.ts';

/** Widths of the still pictures, px. */
const PX = { wide: 960, phone: 480 } as const;

/** A map as a picture that stands alone. @throws RangeError for a map that does not exist */
export function mapPicture(
  id: string,
  locale: Locale,
  {
    theme = 'light',
    width = 'wide',
    relief,
  }: { theme?: 'light' | 'dark'; width?: Width; relief?: string | undefined } = {},
): Picture {
  const drawing = drawingOf(id);
  return mapSvg({
    map: ledger().maps.get(id)!,
    drawing,
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
