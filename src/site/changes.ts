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
 * The newest changes to chapters and claims, and the newest corrections. That a chapter came out is left
 * out: on the first day there would be nothing but the contents once more.
 */
export const lastChanges = (site: Site, most: number): ListedChange[] =>
  [...allChanges(site), ...correctionsAmong(site)]
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, most);

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
