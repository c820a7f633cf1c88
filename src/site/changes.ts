import { addressOf } from '../words/addresses.ts';
import { asSentence } from '../words/sentences.ts';
import type { Content } from '../model/content.ts';
import { correctionAddress, correctionsOf, newestFirst, titleOfPage } from './corrections.ts';
import type { Locale } from '../read/locales.ts';
import { ledger } from '../read/ledger.ts';

export type ListedChange = { date: string; address: string; title: string; what: string };

/**
 * The newest changes to chapters and claims, and the newest corrections. That a chapter came out is no
 * change: on the first day there would be nothing but the contents once more.
 */
export function lastChanges(most: number, locale: Locale, content = ledger()): ListedChange[] {
  return [...historyOf(content), ...correctionsAmong(content, locale)]
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, most);
}

function historyOf({ articles, claims }: Pick<Content, 'articles' | 'claims'>): ListedChange[] {
  const records = [
    ...[...articles.values()].map(({ id, title, history }) => ({
      address: addressOf('chapter', id),
      title,
      history,
    })),
    ...[...claims.values()].map(({ id, statement, history }) => ({
      address: addressOf('claim', id),
      title: statement,
      history,
    })),
  ];
  return records.flatMap(({ history, ...page }) =>
    history.map(({ date, change }) => ({ ...page, date, what: change })),
  );
}

const correctionsAmong = (
  { corrections }: Pick<Content, 'corrections'>,
  locale: Locale,
): ListedChange[] =>
  newestFirst(corrections.values()).map(({ date, page, now }) => ({
    date,
    address: page,
    title: titleOfPage(page, locale),
    what: `${locale.t('corrections.corrected')}. ${asSentence(now)}`,
  }));

/** A line of a page's history: a change, or a correction with the place that tells it whole. */
export type HistoryLine = { date: string; text: string; correction?: string };

/** What changed on a page since it came out, the newest first. */
export const historyLines = (
  history: readonly { date: string; change: string }[],
  corrections = [] as ReturnType<typeof correctionsOf>,
): HistoryLine[] =>
  [
    ...history.map(({ date, change }) => ({ date, text: change })),
    ...corrections.map((correction) => ({
      date: correction.date,
      text: asSentence(correction.now),
      correction: correctionAddress(correction),
    })),
  ].sort((a, b) => b.date.localeCompare(a.date));
