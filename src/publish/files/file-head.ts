import type { Licence } from '../../model/provenance.ts';
import { DEFAULT_LOCALE, localeOf } from '../../read/locales.ts';
import { licence } from '../../read/provenance.ts';
import { edition, modified } from '../../site/edition.ts';
import { fullAddress } from '../../site/site.ts';
import type { FileHead } from './data-envelope.ts';

type About = { title: string; description: string; page: string; credit?: string };

/**
 * What a file says about itself.
 * @param about.page address from the top of the site
 * @param under the site's own licence where left out
 */
export function headOf(about: About, under: Licence = licence('cc-by')): FileHead {
  const publisher = localeOf(DEFAULT_LOCALE).t('site.name');
  return {
    ...about,
    publisher,
    page: fullAddress(about.page),
    credit: about.credit ?? publisher,
    licence: under,
    version: edition(),
    modified: modified(),
  };
}
