import { addressOf } from '../words/addresses.ts';
import type { Locale } from '../read/locales.ts';
import { chapters } from './chapters.ts';
import { ledger } from '../read/ledger.ts';

export type ListedChange = { date: string; address: string; title: string; what: string };

/** The newest changes to chapters and claims; a chapter's publication counts as one. */
export function lastChanges(most: number, { t }: Locale): ListedChange[] {
  const ofChapters = chapters().flatMap(({ id, title, published, history }) => {
    const address = addressOf('chapter', id);
    const first = { date: published, address, title, what: t('home.published') };
    return [first, ...history.map(({ date, change }) => ({ date, address, title, what: change }))];
  });
  const ofClaims = [...ledger().claims.values()].flatMap(({ id, statement, history }) =>
    history.map(({ date, change }) => ({
      date,
      address: addressOf('claim', id),
      title: statement,
      what: change,
    })),
  );
  return [...ofChapters, ...ofClaims].sort((a, b) => b.date.localeCompare(a.date)).slice(0, most);
}
