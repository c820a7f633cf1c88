import type { Content } from '../model/content.ts';

/** Days on which something was written, changed or checked. */
export const recordDates = ({ articles, claims, pages, corrections }: Content): string[] => [
  ...[...articles.values()].flatMap(({ updated, checked, history }) => [
    updated,
    checked,
    ...history.map(({ date }) => date),
  ]),
  ...[...pages.values()].map(({ updated }) => updated),
  ...[...claims.values()].flatMap(({ checked, history }) => [
    checked,
    ...history.map(({ date }) => date),
  ]),
  ...[...corrections.values()].map(({ date }) => date),
];

/** The last of some days; undefined where there is none. */
export const latest = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>((last, date) => (last && last > date ? last : date), undefined);
