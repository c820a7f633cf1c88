import { formatDate } from '../../words/dates.ts';
import { publisherWords } from '../../words/source-words.ts';
import type { SearchKind } from '../../wire/search-terms.ts';
import { chapters } from '../../site/chapters.ts';
import { chartTitle } from '../../site/charts.ts';
import type { Site } from '../../site/site.ts';
import { sectionsOf } from '../text/text-sections.ts';

/** Something that can be found, with a link to it. */
export type SearchEntry = {
  kind: SearchKind;
  title: string;
  within: string;
  address: string;
  text: string;
};

/** Everything of the site that can be found, in a fixed order. */
export const searchEntries = (site: Site): SearchEntry[] => [
  ...chapterEntries(site),
  ...claimEntries(site),
  ...figureEntries(site),
  ...termEntries(site),
  ...eventEntries(site),
  ...sourceEntries(site),
  ...pageEntries(site),
];

/** A link to a page or to a part of it. */
const linkTo = (page: string, part: string | undefined): string => page + (part ? `#${part}` : '');

const chapterEntries = (site: Site): SearchEntry[] =>
  chapters(site).flatMap((chapter) => {
    const link = site.link({ kind: 'chapter', id: chapter.id });
    const within = site.locale.t('chapter.kicker', {
      order: chapter.order,
      title: chapter.shortTitle,
    });
    return sectionsOf(site.treeOf(chapter)).map(({ id, title, text }) => ({
      kind: 'chapter' as const,
      title: title ?? chapter.title,
      within: title ? chapter.title : within,
      address: linkTo(link, id),
      text: title ? text : `${chapter.standfirst} ${text}`,
    }));
  });

const claimEntries = ({ content, locale, link }: Site): SearchEntry[] =>
  [...content.claims.values()].map(({ id, statement, verdict, summary, finding }) => ({
    kind: 'claim',
    title: statement,
    within: locale.t(`verdict.${verdict}`),
    address: link({ kind: 'claim', id }),
    text: `${summary} ${finding}`,
  }));

const figureEntries = (site: Site): SearchEntry[] => [
  ...[...site.content.maps.values()].map(
    ({ id, title, shortTitle, summary, places, names, views }) => ({
      kind: 'map' as const,
      title,
      within: shortTitle,
      address: site.link({ kind: 'map', id }),
      text: [
        summary,
        ...views.map((view) => view.title),
        ...places.map(({ label, place }) => label ?? place),
        ...names.map(({ text }) => text),
      ].join(' '),
    }),
  ),
  ...[...site.content.charts.values()].map(({ id, subtitle, labels }) => ({
    kind: 'chart' as const,
    title: chartTitle(site, id),
    within: '',
    address: site.link({ kind: 'chart', id }),
    text: [subtitle, ...Object.values(labels)].join(' '),
  })),
];

const termEntries = ({ content, locale, link }: Site): SearchEntry[] =>
  [...content.glossary.values()].map(({ id, name, kind, also, definition }) => ({
    kind: 'term',
    title: name,
    within: [locale.t(`glossary.kinds.${kind}`), ...also].join('; '),
    address: link({ kind: 'term', id }),
    text: definition,
  }));

const eventEntries = ({ content, locale, link }: Site): SearchEntry[] =>
  [...content.events.values()].map(({ id, date, title, text }) => ({
    kind: 'event',
    title,
    within: formatDate(date, locale.tag),
    address: link({ kind: 'event', id }),
    text,
  }));

const sourceEntries = ({ content, locale, link }: Site): SearchEntry[] =>
  [...content.sources.values()].map((source) => ({
    kind: 'source',
    title: source.title,
    within: publisherWords(source, locale.t),
    address: link({ kind: 'source', id: source.id }),
    text: '',
  }));

const pageEntries = ({ content, treeOf, link }: Site): SearchEntry[] =>
  [...content.pages.values()].flatMap((page) =>
    sectionsOf(treeOf(page)).map(({ id, title, text }) => ({
      kind: 'page' as const,
      title: title ?? page.title,
      within: title ? page.title : '',
      address: linkTo(link({ kind: 'page', id: page.id }), id),
      text,
    })),
  );
