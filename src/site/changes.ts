import { asSentence } from '../words/sentences.ts';
import type { Correction } from '../model/correction.ts';
import { allCorrections, correctionAddress, titleOfPage } from './corrections.ts';
import type { Site, Target } from './site.ts';

/** Something that happened to a page. */
export type ListedChange = { date: string; of: Target; title: string; what: string };

/** A change to a chapter or claim. */
export type WorkChange = ListedChange & {
  /** Counts the changes of the work from 1 and is never used again. */
  number: number;
};

/** All changes to chapters and claims. That a chapter came out is none. */
export const allChanges = (site: Site): WorkChange[] => [
  ...[...site.content.articles.values()].flatMap(({ id, title, history }) =>
    numbered({ kind: 'chapter', id }, title, history),
  ),
  ...[...site.content.claims.values()].flatMap(({ id, statement, history }) =>
    numbered({ kind: 'claim', id }, statement, history),
  ),
];

type Change = { date: string; change: string };

const numbered = (of: Target, title: string, history: readonly Change[]): WorkChange[] =>
  history.map(({ date, change }, i) => ({ date, of, title, what: change, number: i + 1 }));

/**
 * The newest change to each chapter and claim, and the newest corrections, which come first on their day.
 * What happened up to the day on which the first chapter came out is left out: nobody had read anything else.
 */
export function lastChanges(site: Site, most: number): ListedChange[] {
  const published = [...site.content.articles.values()].map((chapter) => chapter.published).sort();
  const works = Map.groupBy(allChanges(site), ({ of }) => site.link(of));
  const newest = [...works.values()].map((changes) => changes.sort(byDate)[0]!);
  return [...correctionsAmong(site), ...newest]
    .filter(({ date }) => date > (published[0] ?? ''))
    .sort(byDate)
    .slice(0, most)
    .map(({ date, of, title, what }) => ({ date, of, title, what }));
}

const byDate = (a: ListedChange, b: ListedChange): number => b.date.localeCompare(a.date);

const correctionsAmong = (site: Site): ListedChange[] =>
  allCorrections(site).map(({ date, page, now }) => ({
    date,
    of: page,
    title: titleOfPage(site, page),
    what: `${site.locale.t('corrections.corrected')}. ${asSentence(now)}`,
  }));

/** A line of a page's history: a change, or a correction with the place that tells it whole. */
export type HistoryLine = { date: string; text: string; correction?: string };

/** What changed on a page since it came out, the newest first. */
export const historyLines = (
  history: readonly Change[],
  corrections: readonly Correction[] = [],
): HistoryLine[] =>
  [
    ...history.map(({ date, change }) => ({ date, text: change })),
    ...corrections.map((correction) => ({
      date: correction.date,
      text: asSentence(correction.now),
      correction: correctionAddress(correction),
    })),
  ].sort((a, b) => b.date.localeCompare(a.date));
