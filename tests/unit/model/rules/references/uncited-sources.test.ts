import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  as,
  CHART,
  EVENT,
  faultsOf,
  FIGURE,
  saidOf,
  SERIES,
  swap,
  TERM,
} from '../../../../support/broken.ts';

describe('a source that nothing cites', () => {
  const third = as('url: https://three.example/\ntitle: A third\npublisher: Three\nkind: news\n');
  const file = 'content/ledger/sources/third.yaml';

  it('is a fault', () => {
    expect(faultsOf({ [file]: third })).toEqual([
      {
        file,
        at: 'the whole file',
        problem: 'nothing cites the source "third".',
        remedy: 'Cite it where it belongs, or remove the file.',
      },
    ]);
  });

  it('is a fault where only a shared figure names it, which no reader sees', () => {
    const figure = swap('[first]', '[first, third]');
    expect(saidOf({ [file]: third, [FIGURE]: figure })).toEqual([
      `${file} the whole file: nothing cites the source "third".`,
    ]);
  });

  it.each([
    ['an event', EVENT, '[first]', '[first, third]'],
    ['a term', TERM, '[first]', '[first, third]'],
    ['a line across a chart', CHART, '[first]', '[first, third]'],
    ['a point of a series', SERIES, 'source: second', 'source: third'],
    ['a key figure', ARTICLE, 'sources: [second]', 'sources: [second, third]'],
  ])('is none where %s cites it', (_, where, from, to) => {
    expect(saidOf({ [file]: third, [where]: swap(from, to) })).toEqual([]);
  });
});
