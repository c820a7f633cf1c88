import MiniSearch from 'minisearch';
import { excerptOf, INDEX_OPTIONS } from '../../wire/search-terms.ts';
import { searchEntries } from './search-entries.ts';
import type { Site } from '../../site/site.ts';

/** The search index of a language as JSON, ready to be read by MiniSearch.loadJSON. */
export function searchIndex(site: Site): string {
  const index = new MiniSearch(INDEX_OPTIONS);
  index.addAll(
    searchEntries(site).map((entry, id) => ({
      ...entry,
      id,
      excerpt: excerptOf(entry.text),
    })),
  );
  return JSON.stringify(index);
}
