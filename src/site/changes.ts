import { chapters } from './chapters.ts';
import type { Site } from './site.ts';

/** Something that happened to a work. */
export type ListedChange = {
  date: string;
  of: { kind: 'chapter' | 'claim'; id: string };
  title: string;
  what: string;
  /** Counts the changes of the work and is never used again; 0 is its publication. */
  number: number;
};

/** The publication of chapters, and all changes to chapters and claims. */
export const allChanges = (site: Site): ListedChange[] => [
  ...chapters(site).flatMap(({ id, title, published, history }) => {
    const first = { date: published, change: site.locale.t('home.published') };
    return numbered({ kind: 'chapter', id }, title, [first, ...history], 0);
  }),
  ...[...site.content.claims.values()].flatMap(({ id, statement, history }) =>
    numbered({ kind: 'claim', id }, statement, history, 1),
  ),
];

const numbered = (
  of: ListedChange['of'],
  title: string,
  changes: readonly { date: string; change: string }[],
  from: number,
): ListedChange[] =>
  changes.map(({ date, change }, i) => ({ date, of, title, what: change, number: from + i }));

/** The newest changes, newest first. */
export const lastChanges = (site: Site, most: number): ListedChange[] =>
  allChanges(site)
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, most);
