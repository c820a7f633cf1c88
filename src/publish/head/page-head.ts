import type { PageHead, Picture } from './head-tags.ts';
import { CARD } from '../../draw/card/svg.ts';
import { cardOf } from '../pictures/cards.ts';
import { citationRecord } from '../cite/cite.ts';
import { feedLinks } from './feed-links.ts';
import { LICENCE } from '../../site/licence.ts';
import { localUrl } from '../../site/local-url.ts';
import { locales, type Locale } from '../../read/locales.ts';
import { fullAddress } from '../../site/site.ts';
import { isCited, isWork, subjectOf, type Subject } from '../../site/subject.ts';
import { workFacts } from '../../site/works.ts';

/** The card of a page; the home page's for pages without one of their own. */
export async function pictureOf(address: string, locale: Locale): Promise<Picture> {
  const subject = subjectOf(address);
  const card = isWork(subject)
    ? await cardOf(subject.kind, subject.record.id, locale)
    : await cardOf('home', '', locale);
  return { url: fullAddress(card.address), alt: card.alt, ...CARD };
}

/** What a page's head tells machines. */
export async function pageHead(
  page: { address: string; title: string; description: string },
  locale: Locale,
): Promise<PageHead> {
  const { t, tag } = locale;
  const subject = subjectOf(page.address);
  const facts = isWork(subject) ? workFacts(subject, locale) : undefined;
  return {
    url: localUrl(page.address, locale),
    title: page.title,
    description: page.description,
    siteName: t('site.name'),
    language: tag,
    territory: t('machines.territory'),
    image: await pictureOf(page.address, locale),
    licence: LICENCE.url,
    article:
      facts && subject.kind === 'chapter'
        ? { ...facts, section: subject.record.shortTitle }
        : undefined,
    citation: citationOf(subject, locale),
    markdown: ['chapter', 'claim'].includes(subject.kind)
      ? `${localUrl(page.address, locale)}index.md`
      : undefined,
    languages: [...locales().values()].map((each) => ({
      tag: each.tag,
      url: localUrl(page.address, each),
    })),
    feeds: feedLinks(locale),
  };
}

/** How libraries cite a page, for one that is a work or offers the data. */
function citationOf(subject: Subject, locale: Locale): PageHead['citation'] {
  if (!isCited(subject)) return undefined;
  const { title, author, issued, ...record } = citationRecord(subject, locale);
  return {
    title,
    author: author.map(({ literal }) => literal).join('; '),
    published: issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    publisher: record['container-title'],
  };
}
