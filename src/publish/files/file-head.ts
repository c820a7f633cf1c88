import type { Licence } from '../../model/provenance.ts';
import { modified } from '../../site/edition.ts';
import type { Site, Target } from '../../site/site.ts';
import type { FileHead } from './data-envelope.ts';

type About = { title: string; description: string; page: Target; credit?: string };

/**
 * What a file says about itself.
 * @param about.page the page that the file belongs to
 * @param under the site's own licence where left out
 */
export function headOf(
  site: Site,
  about: About,
  under: Licence = site.content.licences['cc-by'],
): FileHead {
  const publisher = site.locale.t('site.name');
  return {
    ...about,
    publisher,
    page: site.url(about.page),
    credit: about.credit ?? publisher,
    licence: under,
    version: site.version,
    modified: modified(site),
  };
}
