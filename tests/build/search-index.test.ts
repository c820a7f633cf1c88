import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import MiniSearch from 'minisearch';
import { INDEX_OPTIONS, SEARCH_KINDS, type SearchHit } from '../../src/wire/search-terms.ts';
import { SITES } from '../support/sites.ts';

describe.each(SITES)('the search index of the site $name', ({ base, folder }) => {
  const index = MiniSearch.loadJSON(
    readFileSync(`${folder}/search/index.json`, 'utf8'),
    INDEX_OPTIONS,
  );
  const all = index.search(MiniSearch.wildcard) as unknown as SearchHit[];

  it.each(SEARCH_KINDS)('holds something of the kind "%s"', (kind) => {
    expect(all.some((hit) => hit.kind === kind)).toBe(true);
  });

  it('leads to places under the base of the site', () => {
    expect(all.filter(({ address }) => !address.startsWith(base))).toEqual([]);
  });

  it('finds words of a chapter in the part where they stand', () => {
    const hits = index.search('Sangachal pump', { prefix: true }) as unknown as SearchHit[];
    expect(hits.some(({ kind }) => kind === 'chapter')).toBe(true);
  });
});
