import { addressOf, localAddress } from '../../words/addresses.ts';
import { toHtml } from '../text/html.ts';
import { link, paragraph, picture, text, type Captioned } from '../text/nodes.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { asSentence } from '../../words/sentences.ts';
import type { Correction } from '../../model/correction.ts';
import { chapters } from '../../site/chapters.ts';
import { allCorrections, correctionAddress, titleOfPage } from '../../site/corrections.ts';
import { FEEDS, type FeedName } from '../head/feed-links.ts';
import { ledger } from '../../read/ledger.ts';
import { LICENCE } from '../../site/licence.ts';
import { DEFAULT_LOCALE, type Locale } from '../../read/locales.ts';
import { latest, listPages } from '../../read/page-list.ts';
import { localUrl } from '../../site/local-url.ts';
import { pictureOf } from '../head/page-head.ts';
import { fullAddress } from '../../site/site.ts';
import { chapterDocument } from '../text/work-documents.ts';
import { workFacts } from '../../site/works.ts';

/** Entries in a feed: enough for a reader who was away for a while, and a file that stays small. */
const MOST = 60;

/** A feed of the site. @param ending of the file it is for: "xml" or "json" */
export async function feedOf(name: FeedName, ending: string, locale: Locale): Promise<Feed> {
  const { t, tag } = locale;
  const { address } = FEEDS.find((feed) => feed.name === name)!;
  const entries = (
    name === 'changes' ? await changeEntries(locale) : correctionEntries(allCorrections(), locale)
  )
    .sort((a, b) => b.updated.localeCompare(a.updated) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  const newest = latest(listPages(ledger()).flatMap(({ modified }) => modified ?? []));
  return {
    title: `${t('site.name')}: ${t(`feed.${name}`)}`,
    description: name === 'changes' ? t('site.tagline') : t('corrections.lead'),
    home: localUrl(name === 'changes' ? '/' : '/corrections/', locale),
    self: fullAddress(localAddress(`${address}.${ending}`, tag, DEFAULT_LOCALE)),
    author: t('site.name'),
    language: tag,
    licence: LICENCE.url,
    icon: fullAddress('/icon-512.png'),
    updated: latest(entries.map(({ updated }) => updated)) ?? newest ?? '1970-01-01',
    entries,
  };
}

/** Every chapter in full, and every change to a chapter or claim. */
const changeEntries = async (locale: Locale): Promise<FeedEntry[]> => [
  ...(await Promise.all(newestChapters().map((record) => chapterEntry(record, locale)))),
  ...chapters().flatMap(({ id, title, history }) =>
    history.map((change, i) =>
      changeEntry(addressOf('chapter', id), title, { ...change, i }, locale),
    ),
  ),
  ...[...ledger().claims.values()].flatMap(({ id, statement, history }) =>
    history.map((change, i) =>
      changeEntry(addressOf('claim', id), statement, { ...change, i }, locale),
    ),
  ),
];

/** No more chapters are written out than a feed has room for. */
const newestChapters = () =>
  [...chapters()].sort((a, b) => b.updated.localeCompare(a.updated)).slice(0, MOST);

async function chapterEntry(
  record: ReturnType<typeof chapters>[number],
  locale: Locale,
): Promise<FeedEntry> {
  const facts = workFacts({ kind: 'chapter', record }, locale);
  const url = localUrl(facts.address, locale);
  const picture = await pictureOf(facts.address, locale);
  const { blocks, ...notes } = await chapterDocument(record, locale);
  const lead = record.lead ? [await leadFigure(record.lead, locale)] : [];
  return {
    id: url,
    url,
    title: record.title,
    summary: record.description,
    html: toHtml({ blocks: [...blocks.slice(0, 1), ...lead, ...blocks.slice(1)], ...notes }),
    published: facts.published,
    updated: facts.modified,
    image: picture.url,
  };
}

/** The map or chart at the head of a chapter as a picture: feed readers show no frames. */
async function leadFigure(
  lead: { map: string } | { chart: string },
  locale: Locale,
): Promise<Captioned> {
  const [kind, id] =
    'map' in lead ? (['map', lead.map] as const) : (['chart', lead.chart] as const);
  const address = addressOf(kind, id);
  const { url: image, alt } = await pictureOf(address, locale);
  const caption =
    kind === 'map' ? ledger().maps.get(id)!.summary : ledger().charts.get(id)!.subtitle;
  return picture(localUrl(address, locale), image, alt, caption);
}

/** The id of a change is made from its page and from its place in the history, which only grows. */
function changeEntry(
  address: string,
  title: string,
  { date, change, i }: { date: string; change: string; i: number },
  locale: Locale,
): FeedEntry {
  const url = localUrl(address, locale);
  return {
    id: `${url}#change-${i + 1}`,
    url,
    title: locale.t('feed.changed', { title }),
    summary: change,
    html: toHtml({ blocks: [paragraph(text(change))], notes: [], notesTitle: '' }),
    published: date,
    updated: date,
  };
}

/** Corrections as entries of a feed, each with the page that it is about. */
export const correctionEntries = (
  corrections: readonly Correction[],
  locale: Locale,
): FeedEntry[] =>
  corrections.map(({ id, date, page, was, now }) => {
    const { t } = locale;
    const url = localUrl(correctionAddress({ id }), locale);
    const lines = [
      `${t('corrections.was')}: ${asSentence(was)}`,
      `${t('corrections.now')}: ${asSentence(now)}`,
    ];
    const title = titleOfPage(page, locale);
    return {
      id: url,
      url,
      title: t('feed.corrected', { page: title }),
      summary: lines.join(' '),
      html: toHtml({
        blocks: [
          ...lines.map((line) => paragraph(text(line))),
          paragraph(link(localUrl(page, locale), text(title))),
        ],
        notes: [],
        notesTitle: '',
      }),
      published: date,
      updated: date,
    };
  });
