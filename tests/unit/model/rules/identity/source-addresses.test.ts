import { describe, expect, it } from 'vitest';
import { faultsOf, saidOf, SECOND, swap } from '../../../../support/broken.ts';

describe('an address of a source stands once', () => {
  it.each(['https://one.example/a', 'https://one.example/a/'])('%s is that of the first', (url) => {
    expect(faultsOf({ [SECOND]: swap('https://two.example/b', url) })).toEqual([
      {
        file: SECOND,
        at: 'url',
        problem: `${url} stands in content/ledger/sources/first.yaml too.`,
        remedy: 'Cite "first" instead and remove this file.',
      },
    ]);
  });

  it.each(['https://one.example/a/b', 'https://one.example//a', 'https://one.example/a?'])(
    '%s is another',
    (url) => {
      expect(saidOf({ [SECOND]: swap('https://two.example/b', url) })).toEqual([]);
    },
  );
});
