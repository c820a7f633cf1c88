import { toHtml } from '../text/html.ts';
import { link, paragraph, picture, text, type Captioned } from '../text/nodes.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { asSentence } from '../../words/sentences.ts';
import { chapters } from '../../site/chapters.ts';
import { allCorrections, correctionAddress, titleOfPage } from '../../site/corrections.ts';
import { FEEDS, type FeedName } from '../head/feed-links.ts';
import type { Chapter, Filed } from '../../model/content.ts';
import { latest } from '../../read/record-dates.ts';
import { leadOf } from '../../model/works.ts';
import { allChanges, type WorkChange } from '../../site/changes.ts';
import { modified } from '../../site/edition.ts';
import { mapOf } from '../../site/maps.ts';
import { loadChart } from '../../site/charts.ts';
import { cardOf } from '../pictures/cards.ts';
import type { Site } from '../../site/site.ts';
import { chapterDocument } from '../text/work-documents.ts';
import { workFacts } from '../../site/works.ts';

/** Entries in a feed: enough for a reader who was away for a while, and a file that stays small; corrections are short. */
const MOST: Record<FeedName, number> = { changes: 60, corrections: 200 };

/** A feed of the site. @param ending of the file it is for: "xml" or "json" */
export async function feedOf(site: Site, name: FeedName, ending: string): Promise<Feed> {
  const { t, tag } = site.locale;
  const { home, file } = FEEDS.find((feed) => feed.name === name)!;
  const entries = (name === 'changes' ? await changeEntries(site) : correctionEntries(site))
    .sort((a, b) => b.updated.localeCompare(a.updated) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST[name]);
  return {
    title: `${t('site.name')}: ${t(`feed.${name}`)}`,
    description: name === 'changes' ? t('site.tagline') : t('corrections.lead'),
    home: site.url(home),
    self: `${site.url(home)}${file}.${ending}`,
    author: t('site.name'),
    language: tag,
    licence: site.content.licences['cc-by'].url,
    icon: site.url('/icon-512.png'),
    updated: latest(entries.map(({ updated }) => updated)) ?? (modified(site) || '1970-01-01'),
    entries,
  };
}

/** Every chapter in full, and every change to a chapter or claim. */
const changeEntries = async (site: Site): Promise<FeedEntry[]> => [
  ...(await Promise.all(newestChapters(site).map((record) => chapterEntry(site, record)))),
  ...allChanges(site).map((change) => changeEntry(site, change)),
];

/** No more chapters are written out than a feed has room for. */
const newestChapters = (site: Site) =>
  [...chapters(site)].sort((a, b) => b.updated.localeCompare(a.updated)).slice(0, MOST.changes);

async function chapterEntry(site: Site, record: Filed<Chapter>): Promise<FeedEntry> {
  const subject = { kind: 'chapter' as const, id: record.id, record };
  const facts = workFacts(site, subject);
  const url = site.url(subject);
  const { blocks, ...notes } = await chapterDocument(site, record);
  const lead = await leadFigure(site, record);
  return {
    id: url,
    url,
    title: record.title,
    summary: record.description,
    html: toHtml({ blocks: [...blocks.slice(0, 1), ...lead, ...blocks.slice(1)], ...notes }),
    published: facts.published,
    updated: facts.modified,
    image: site.url((await cardOf(site, 'chapter', record.id)).address),
  };
}

/** The map or chart at the head of a chapter as a picture, if it has one: feed readers show no frames. */
async function leadFigure(site: Site, chapter: Chapter): Promise<Captioned[]> {
  const lead = leadOf(chapter);
  if (!lead) return [];
  const { kind, id } = lead;
  const { address, alt } = await cardOf(site, kind, id);
  const caption = kind === 'map' ? mapOf(site, id).summary : loadChart(site, id).chart.subtitle;
  return [picture(site.url(lead), site.url(address), alt, caption)];
}

/** The id of a change is made from its page and from its place in the history, which only grows. */
function changeEntry(site: Site, { date, of, title, what, number }: WorkChange): FeedEntry {
  const url = site.url(of);
  return {
    id: `${url}#change-${number}`,
    url,
    title: site.locale.t('feed.changed', { title }),
    summary: what,
    html: toHtml({ blocks: [paragraph(text(what))], notes: [], notesTitle: '' }),
    published: date,
    updated: date,
  };
}

/** Corrections as entries of a feed, each with the page that it is about. */
export const correctionEntries = (site: Site): FeedEntry[] =>
  allCorrections(site).map(({ id, date, page, was, now }) => {
    const { t } = site.locale;
    const url = site.url(correctionAddress({ id }));
    const lines = [
      `${t('corrections.was')}: ${asSentence(was)}`,
      `${t('corrections.now')}: ${asSentence(now)}`,
    ];
    const title = titleOfPage(site, page);
    return {
      id: url,
      url,
      title: t('feed.corrected', { page: title }),
      summary: lines.join(' '),
      html: toHtml({
        blocks: [
          ...lines.map((line) => paragraph(text(line))),
          paragraph(link(site.url(page), text(title))),
        ],
        notes: [],
        notesTitle: '',
      }),
      published: date,
      updated: date,
    };
  });
