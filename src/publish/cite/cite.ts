import { modified } from '../../site/edition.ts';
import type { Site } from '../../site/site.ts';
import type { CitedSubject } from '../../site/subject.ts';
import { workFacts } from '../../site/works.ts';
import { articleWords } from '../../words/article-words.ts';
import { cslRecord, type CslRecord } from './record.ts';

/** The record of a work, or of the data as a whole in the version that the site offers. */
export function citationRecord(site: Site, subject: CitedSubject): CslRecord {
  const { t, tag } = site.locale;
  return cslRecord({
    ...(subject.kind === 'data' ? dataFacts(site) : workFacts(site, subject)),
    kind: subject.kind,
    id: subject.id,
    author: t('cite.author'),
    site: t('site.name'),
    url: site.url(subject),
    language: tag,
    note: subject.kind === 'claim' ? articleNote(site) : undefined,
  });
}

/** Names the article whose statement is checked, for those who find the citation without the page. */
const articleNote = ({ content: { checkedArticle }, locale: { t } }: Site): string =>
  t('article.cited', { article: articleWords(checkedArticle, t), url: checkedArticle.url });

const dataFacts = (site: Site) => ({
  title: site.locale.t('cite.dataTitle'),
  published: modified(site),
  version: site.version,
});
