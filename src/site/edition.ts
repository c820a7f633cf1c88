import { z } from 'astro/zod';
import type { FileHead } from '../publish/files/data-envelope.ts';
import type { Content } from '../model/content.ts';
import type { Licence } from '../model/provenance.ts';
import { readText } from '../read/files.ts';
import { ledger } from '../read/ledger.ts';
import { DEFAULT_LOCALE, localeOf } from '../read/locales.ts';
import { latest, recordDates } from '../read/page-list.ts';
import { licence } from '../read/provenance.ts';
import { fullAddress } from './site.ts';

const Manifest = z.object({ version: z.string().regex(/^\d+\.\d+\.\d+/) });
let version: string | undefined;

/** The version of the project, from package.json. @throws ZodError where it has none */
export const edition = (): string =>
  (version ??= Manifest.parse(JSON.parse(readText('package.json').text)).version);

/** The newest day on which something was written, changed or checked; never the day of the build. */
export const modified = (content: Content = ledger()): string => latest(recordDates(content)) ?? '';

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
