import { cslRecord, type CslRecord } from './record.ts';
import { DATA_PAGE } from '../../site/data-page.ts';
import { edition, modified } from '../../site/edition.ts';
import { localUrl } from '../../site/local-url.ts';
import type { Locale } from '../../read/locales.ts';
import type { CitedSubject } from '../../site/subject.ts';
import { workFacts } from '../../site/works.ts';

/** The record of a work, or of the data as a whole in the version that the site offers. */
export function citationRecord(subject: CitedSubject, locale: Locale): CslRecord {
  const { kind } = subject;
  const { address, ...facts } = kind === 'data' ? dataFacts(locale) : workFacts(subject, locale);
  return cslRecord({
    ...facts,
    kind,
    author: locale.t('cite.author'),
    site: locale.t('site.name'),
    url: localUrl(address, locale),
    language: locale.tag,
  });
}

const dataFacts = ({ t }: Locale) => ({
  id: 'ledger',
  address: DATA_PAGE,
  title: t('cite.dataTitle'),
  published: modified(),
  version: edition(),
});
