import MiniSearch from 'minisearch';
import { INDEX_OPTIONS, type SearchHit } from '../../wire/search-terms.ts';

export type Find = (words: string) => SearchHit[];

/** How much more a word weighs in a title. */
const BOOST = { title: 4, within: 1.5 };
/** Only words of some length may have a letter wrong. */
const fuzzy = (term: string): number | boolean => (term.length > 4 ? 0.2 : false);

/**
 * Loads the index and gives the function that looks words up: all of them, or where nothing has all,
 * any of them.
 * @throws Error where the file is missing or is no index
 */
export async function loadIndex(address: string): Promise<Find> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const index = MiniSearch.loadJSON(await response.text(), INDEX_OPTIONS);
  const look = (words: string, combineWith: 'AND' | 'OR') =>
    index.search(words, { combineWith, prefix: true, fuzzy, boost: BOOST });
  return (words) => {
    const all = look(words, 'AND');
    return (all.length > 0 ? all : look(words, 'OR')) as unknown as SearchHit[];
  };
}
