import { CARD } from '../../draw/card/svg.ts';
import type { Site } from '../../site/site.ts';
import { isCited, isWork, type Subject } from '../../site/subject.ts';
import { workFacts } from '../../site/works.ts';
import { citationRecord } from '../cite/cite.ts';
import { cardOf } from '../pictures/cards.ts';
import { feedLinks } from './feed-links.ts';
import type { PageHead, Picture } from './head-tags.ts';

/** The card of a page; the home page's for pages without one of their own. */
export async function pictureOf(site: Site, subject: Subject): Promise<Picture> {
  const card = isWork(subject)
    ? await cardOf(site, subject.kind, subject.id)
    : await cardOf(site, 'home', '');
  return { url: site.url(card.address), alt: card.alt, ...CARD };
}

/** What a page's head tells machines. */
export async function pageHead(
  site: Site,
  subject: Subject,
  { title, description }: { title: string; description: string },
): Promise<PageHead> {
  const { t, tag } = site.locale;
  return {
    url: site.url(subject),
    title,
    description,
    siteName: t('site.name'),
    language: tag,
    territory: t('machines.territory'),
    image: await pictureOf(site, subject),
    licence: site.content.licences['cc-by'].url,
    article:
      subject.kind === 'chapter'
        ? { ...workFacts(site, subject), section: subject.record.shortTitle }
        : undefined,
    citation: citationOf(site, subject),
    markdown: ['chapter', 'claim'].includes(subject.kind)
      ? `${site.url(subject)}index.md`
      : undefined,
    languages: site.languages
      .filter(({ has }) => has(subject))
      .map(({ locale, url }) => ({ tag: locale.tag, url: url(subject) })),
    feeds: feedLinks(site),
  };
}

/** How libraries cite a page, for one that is a work or offers the data. */
function citationOf(site: Site, subject: Subject): PageHead['citation'] {
  if (!isCited(subject)) return undefined;
  const { title, author, issued, ...record } = citationRecord(site, subject);
  return {
    title,
    author: author.map(({ literal }) => literal).join('; '),
    published: issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    publisher: record['container-title'],
  };
}
