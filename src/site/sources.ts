import { foldTerm } from '../wire/search-terms.ts';
import type { Source } from '../model/source.ts';
import type { Site } from './site.ts';

type Publisher = { name: string; sources: Source[] };

/** All sources by publisher, publishers in alphabetical order of the language. */
function publishers({ content, locale }: Site): Publisher[] {
  const { compare } = new Intl.Collator(locale.tag);
  const groups = Map.groupBy(content.sources.values(), ({ publisher }) => publisher);
  return [...groups]
    .map(([name, sources]) => ({
      name,
      sources: sources.sort((a, b) => compare(a.title, b.title)),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Publishers that begin with the same letter; those that begin with none have no name. */
export type LetterGroup = {
  /** Id of the group on the page of sources. */
  id: string;
  name: string | undefined;
  publishers: Publisher[];
  /** How many sources they have together. */
  n: number;
};

/** All publishers by their first letter, marks aside, in alphabetical order. */
export function letters(site: Site): LetterGroup[] {
  const groups = Map.groupBy(publishers(site), ({ name }) => firstLetter(name));
  return [...groups].map(([letter, found]) => ({
    id: letter ? `letter-${letter.toLowerCase()}` : 'letter-other',
    name: letter,
    publishers: found,
    n: found.reduce((sum, { sources }) => sum + sources.length, 0),
  }));
}

const firstLetter = (name: string): string | undefined =>
  /^\p{L}/u.exec(foldTerm(name))?.[0].toUpperCase();

/** How many sources have each value of a field, most first. */
export function tally(
  { content }: Site,
  field: 'kind' | 'perspective',
): [value: string, n: number][] {
  const groups = Map.groupBy(content.sources.values(), (source) => source[field] ?? 'unclassed');
  return [...groups]
    .map(([value, { length }]): [string, number] => [value, length])
    .sort((a, b) => b[1] - a[1]);
}
