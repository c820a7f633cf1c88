import { cslRecord, type CslRecord } from '../format/citation/record.ts';
import type { Locale } from './locales.ts';
import { localUrl } from './page-head.ts';
import type { WorkSubject } from './subject.ts';
import { workFacts } from './works.ts';

/** The record of a work. */
export function citationRecord(subject: WorkSubject, locale: Locale): CslRecord {
  const facts = workFacts(subject, locale);
  return cslRecord({
    kind: subject.kind,
    id: facts.id,
    title: facts.title,
    author: locale.t('cite.author'),
    site: locale.t('site.name'),
    published: facts.published,
    url: localUrl(facts.address, locale),
    language: locale.tag,
  });
}
