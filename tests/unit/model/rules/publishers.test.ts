import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/model/content.ts';
import { publisherNames } from '../../../../src/model/rules/publishers.ts';

/** Sources of these publishers, in files a, b, c and so on. */
const faults = (...publishers: string[]) =>
  publisherNames({
    sources: new Map(
      publishers.map((publisher, i) => {
        const id = String.fromCharCode(97 + i);
        return [id, { id, publisher, file: `content/ledger/sources/${id}.yaml` }];
      }),
    ),
  } as unknown as Content);

describe('a publisher has one name', () => {
  it('and the rarer spelling is the fault', () => {
    expect(faults('AzerNews', 'Azernews', 'Azernews', 'Trend')).toEqual([
      {
        file: 'content/ledger/sources/a.yaml',
        at: 'publisher',
        problem: '"AzerNews" is "Azernews" in other sources.',
        remedy: 'Write one name for one publisher.',
      },
    ]);
  });

  it('with or without its article', () => {
    expect(faults('The Times of Israel', 'The Times of Israel', 'Times of Israel')).toHaveLength(1);
  });

  it('and a copy has a field of its own', () => {
    expect(faults('Reuters (copy)', 'Wikipedia (mirror)').map(({ problem }) => problem)).toEqual([
      '"Reuters (copy)" says that a copy was seen.',
      '"Wikipedia (mirror)" says that a copy was seen.',
    ]);
  });

  it('and publishers of like names stand apart', () => {
    expect(faults('ABC News', 'ABC.AZ', 'The Armenian Mirror-Spectator')).toEqual([]);
  });
});
