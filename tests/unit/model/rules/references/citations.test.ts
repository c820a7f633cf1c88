import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  CHART,
  CLAIM,
  EVENT,
  faultsOf,
  FIGURE,
  more,
  PAGE,
  saidOf,
  SERIES,
  swap,
  TERM,
} from '../../../../support/broken.ts';

const MISSING = (to: string, file: string) =>
  `cites the source "${to}", but content/ledger/sources/${file} does not exist.`;

describe('a citation of a source that has no file', () => {
  it.each([
    ['a claim', CLAIM, 'source: second', 'source: third', 'evidence[1].source'],
    ['an event', EVENT, '[first]', '[first, third]', 'sources[1]'],
    ['a term', TERM, '[first]', '[third]', 'sources[0]'],
    ['a shared figure', FIGURE, '[first]', '[first, third]', 'sources[1]'],
    ['a series', SERIES, 'source: second', 'source: third', 'points[1].source'],
    ['a line across a chart', CHART, '[first]', '[third]', 'reference[0].sources'],
    ['a key figure', ARTICLE, 'sources: [second]', 'sources: [third]', 'keyFigures[2].sources'],
  ])('is found in %s, at its place', (_, file, from, to, at) => {
    const problem = MISSING('third', 'third.yaml');
    expect(faultsOf({ [file]: swap(from, to) })).toContainEqual({
      file,
      at,
      problem,
      remedy: 'Add that file, or correct the id.',
    });
  });

  it('is found in a chapter and on a page, by its line', () => {
    expect(saidOf({ [PAGE]: more('It is so.<Cite source="third" />') })).toEqual([
      `${PAGE} line 12: ${MISSING('third', 'third.yaml')}`,
    ]);
    expect(saidOf({ [ARTICLE]: more('It is so.<Cite source="first third" />') })).toEqual([
      `${ARTICLE} line 26: ${MISSING('third', 'third.yaml')}`,
    ]);
  });
});
