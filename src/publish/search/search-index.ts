import MiniSearch from 'minisearch';
import { excerptOf, INDEX_OPTIONS } from '../../wire/search-terms.ts';
import type { Locale } from '../../read/locales.ts';
import { searchEntries } from './search-entries.ts';
import { href } from '../../site/site.ts';

/** The search index of a language as JSON, ready to be read by MiniSearch.loadJSON. */
export function searchIndex(locale: Locale): string {
  const index = new MiniSearch(INDEX_OPTIONS);
  index.addAll(
    searchEntries(locale).map((entry, id) => ({
      ...entry,
      id,
      address: href(entry.address),
      excerpt: excerptOf(entry.text),
    })),
  );
  return JSON.stringify(index);
}
