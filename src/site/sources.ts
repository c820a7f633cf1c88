import { formatDate } from '../words/dates.ts';
import { unbroken } from '../words/typography.ts';
import { foldTerm } from '../wire/search-terms.ts';
import type { Source } from '../model/source.ts';
import { latest } from '../read/record-dates.ts';
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

/** The side of sources whose publisher could not be placed. */
export const UNCLASSED = 'unclassed';

/** How many sources have each value of a field, most first. */
export function tally(
  sources: Iterable<Source>,
  field: 'kind' | 'perspective',
): [value: string, n: number][] {
  const groups = Map.groupBy(sources, (source) => source[field] ?? UNCLASSED);
  return [...groups]
    .map(([value, { length }]): [string, number] => [value, length])
    .sort((a, b) => b[1] - a[1]);
}

/** From which sides some sources come, in words: "20 Armenian, 10 Azerbaijani, 3 unclassified". */
export function sidesOf({ locale: { t, tag } }: Site, sources: Iterable<Source>): string {
  const rows = tally(sources, 'perspective');
  const isKnown = ([side]: [string, number]) => side !== UNCLASSED;
  const ordered = [...rows.filter(isKnown), ...rows.filter((row) => !isKnown(row))];
  return new Intl.ListFormat(tag, { type: 'unit' }).format(
    ordered.map(([side, n]) => unbroken(`${n} ${t(`side.${side}`)}`)),
  );
}

/** The month of the newest source, as 2026-06; undefined where none has a date. */
export const newestMonth = (sources: Iterable<Pick<Source, 'published'>>): string | undefined =>
  latest([...sources].flatMap(({ published }) => published ?? []))?.slice(0, 7);

/** Until when the site's sources run, in a sentence; nothing where none has a date. */
export function sourcesEnd({ content, locale: { t, tag } }: Site): string | undefined {
  const month = newestMonth(content.sources.values());
  return month && t('sources.end', { month: formatDate(month, tag) });
}
