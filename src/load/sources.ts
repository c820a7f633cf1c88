import type { Source } from '../model/source.ts';
import { ledger } from './ledger.ts';

export type Publisher = { name: string; sources: Source[] };

/** All sources by publisher, publishers in alphabetical order of the language. */
export function publishers(locale: string): Publisher[] {
  const { compare } = new Intl.Collator(locale);
  const groups = Map.groupBy(ledger().sources.values(), ({ publisher }) => publisher);
  return [...groups]
    .map(([name, sources]) => ({
      name,
      sources: sources.sort((a, b) => compare(a.title, b.title)),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** How many sources have each value of a field, most first. */
export function tally(field: 'kind' | 'perspective'): [value: string, n: number][] {
  const groups = Map.groupBy(ledger().sources.values(), (source) => source[field] ?? 'unclassed');
  return [...groups]
    .map(([value, { length }]): [string, number] => [value, length])
    .sort((a, b) => b[1] - a[1]);
}
