import { describe, expect, it } from 'vitest';
import { faultsOf, more, PAGE } from '../../../../support/broken.ts';

describe('a text that names', () => {
  it.each([
    ['a claim', '<Claim id="closed">It closed</Claim>.', 'closed', 'content/ledger/claims'],
    ['a term', 'See <Term id="tube">a tube</Term>.', 'tube', 'content/ledger/glossary'],
    ['a map', '<Map id="area" />', 'area', 'content/maps'],
    ['a chart', '<Chart id="ebb" />', 'ebb', 'content/charts'],
  ])('%s which nobody wrote is told where to write it', (_, text, id, folder) => {
    expect(faultsOf({ [PAGE]: more(text) })).toEqual([
      {
        file: PAGE,
        at: 'line 12',
        problem: `names "${id}", but ${folder}/${id}.yaml does not exist.`,
        remedy: 'Add that file, or correct the id.',
      },
    ]);
  });
});
