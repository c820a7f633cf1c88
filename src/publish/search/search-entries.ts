import { addressOf } from '../../words/addresses.ts';
import { formatDate } from '../../words/dates.ts';
import type { SearchKind } from '../../wire/search-terms.ts';
import type { Content } from '../../model/content.ts';
import { chapters } from '../../site/articles.ts';
import { loadChart } from '../../site/charts.ts';
import { ledger } from '../../read/ledger.ts';
import type { Locale } from '../../read/locales.ts';
import { sectionsOf } from '../text/text-sections.ts';

/** Something that can be found; addresses are from the top of the site. */
export type SearchEntry = {
  kind: SearchKind;
  title: string;
  within: string;
  address: string;
  text: string;
};

/** Everything of the site that can be found, in a fixed order. */
export const searchEntries = (locale: Locale, content: Content = ledger()): SearchEntry[] => [
  ...chapterEntries(locale),
  ...claimEntries(locale, content),
  ...figureEntries(locale, content),
  ...termEntries(locale, content),
  ...eventEntries(locale, content),
  ...sourceEntries(content),
  ...pageEntries(content),
];

const chapterEntries = ({ t }: Locale): SearchEntry[] =>
  chapters().flatMap((chapter) => {
    const within = t('chapter.kicker', { order: chapter.order, title: chapter.shortTitle });
    return sectionsOf(chapter).map(({ id, title, text }) => ({
      kind: 'chapter' as const,
      title: title ?? chapter.title,
      within: title ? chapter.title : within,
      address: addressOf('chapter', chapter.id) + (id ? `#${id}` : ''),
      text: title ? text : `${chapter.standfirst} ${text}`,
    }));
  });

const claimEntries = ({ t }: Locale, { claims }: Content): SearchEntry[] =>
  [...claims.values()].map(({ id, statement, verdict, summary, finding }) => ({
    kind: 'claim',
    title: statement,
    within: t(`verdict.${verdict}`),
    address: addressOf('claim', id),
    text: `${summary} ${finding}`,
  }));

const figureEntries = (locale: Locale, { maps, charts }: Content): SearchEntry[] => [
  ...[...maps.values()].map(({ id, title, shortTitle, summary, places, names, views }) => ({
    kind: 'map' as const,
    title,
    within: shortTitle,
    address: addressOf('map', id),
    text: [
      summary,
      ...views.map((view) => view.title),
      ...places.map(({ label, place }) => label ?? place),
      ...names.map(({ text }) => text),
    ].join(' '),
  })),
  ...[...charts.values()].map(({ id, subtitle, labels }) => ({
    kind: 'chart' as const,
    title: loadChart(id, locale).title,
    within: '',
    address: addressOf('chart', id),
    text: [subtitle, ...Object.values(labels)].join(' '),
  })),
];

const termEntries = ({ t }: Locale, { glossary }: Content): SearchEntry[] =>
  [...glossary.values()].map(({ id, name, kind, also, definition }) => ({
    kind: 'term',
    title: name,
    within: [t(`glossary.kinds.${kind}`), ...also].join('; '),
    address: `/glossary/#${id}`,
    text: definition,
  }));

const eventEntries = ({ tag }: Locale, { events }: Content): SearchEntry[] =>
  [...events.values()].map(({ id, date, title, text }) => ({
    kind: 'event',
    title,
    within: formatDate(date, tag),
    address: `/timeline/#event-${id}`,
    text,
  }));

const sourceEntries = ({ sources }: Content): SearchEntry[] =>
  [...sources.values()].map(({ id, title, publisher }) => ({
    kind: 'source',
    title,
    within: publisher,
    address: `/sources/#${id}`,
    text: '',
  }));

const pageEntries = ({ pages }: Content): SearchEntry[] =>
  [...pages.values()].flatMap((page) =>
    sectionsOf(page).map(({ id, title, text }) => ({
      kind: 'page' as const,
      title: title ?? page.title,
      within: title ? page.title : '',
      address: `/${page.id}/${id ? `#${id}` : ''}`,
      text,
    })),
  );
