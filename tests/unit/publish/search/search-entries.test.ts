import { expect, it } from 'vitest';
import { searchEntries } from '../../../../src/publish/search/search-entries.ts';
import { SEARCH_KINDS } from '../../../../src/wire/search-terms.ts';
import { smallSite } from '../../../support/small-site.ts';

const entries = searchEntries(smallSite());

it('every kind of record is found, each under the address where it stands', () => {
  const places = entries.map(({ kind, address }) => [kind, address]);
  expect(places).toEqual([
    ['chapter', '/sub/chapters/oil/'],
    ['chapter', '/sub/chapters/oil/#flow'],
    ['claim', '/sub/claims/opened/'],
    ['chart', '/sub/charts/flow/'],
    ['term', '/sub/glossary/#pipe'],
    ['event', '/sub/timeline/#event-2006-06-opening'],
    ['source', '/sub/sources/#first'],
    ['source', '/sub/sources/#second'],
    ['page', '/sub/about/#what'],
  ]);
  const kinds = new Set(entries.map(({ kind }) => kind));
  expect(SEARCH_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['map']);
});

it('a result says what it belongs to: a section its chapter, a claim its verdict', () => {
  const within = (kind: string) =>
    entries.filter((entry) => entry.kind === kind).map((entry) => entry.within);
  expect(within('chapter')).toEqual(['Chapter 1: Oil', 'Where the oil goes']);
  expect(within('claim')).toEqual(['Supported']);
  expect(within('event')).toEqual(['June 2006']);
});

it('the text of a chapter is found without its marks', () => {
  expect(entries[0]!.text).toContain('The pipe is 10 km long. It opened in 2006.');
});
