import { describe, expect, it } from 'vitest';
import { ARTICLE, CLAIM, faultsOf, saidOf, SECOND, swap } from '../../../../support/broken.ts';

describe('what is known "as of" a date', () => {
  it.each([
    ['2024-05', true],
    ['2024-05-06', true],
    ['2024-05-07', false],
    ['2024-06', false],
    ['2024', true],
    ['2025', false],
  ])('with a newest source of 6 May 2024, %s is sound: %s', (asOf, sound) => {
    expect(faultsOf({ [CLAIM]: swap('asOf: "2024-05"', `asOf: "${asOf}"`) })).toEqual(
      sound
        ? []
        : [
            {
              file: CLAIM,
              at: 'asOf',
              problem: `"${asOf}" is newer than the newest evidence, 2024-05-06.`,
              remedy: 'Set asOf to "2024-05-06", or add the newer evidence.',
            },
          ],
    );
  });

  it.each(['2024-04', '2024-05-05', '2023'])(
    'before the newest source, as %s, hides it',
    (asOf) => {
      expect(faultsOf({ [CLAIM]: swap('asOf: "2024-05"', `asOf: "${asOf}"`) })).toEqual([
        {
          file: CLAIM,
          at: 'asOf',
          problem: `"${asOf}" is older than the newest evidence, 2024-05-06.`,
          remedy: 'Set asOf to "2024-05-06" or its month.',
        },
      ]);
    },
  );

  it('a source without a date says nothing about it', () => {
    const undated = {
      [CLAIM]: swap('source: first', 'source: second'),
      [SECOND]: swap('published: "2023"\n', ''),
    };
    const lines = saidOf(undated).filter((line) => line.includes('asOf'));
    expect(lines).toEqual([]);
  });

  it('a chapter may take it from a key figure alone', () => {
    const text = swap('long.<Cite source="first" />', 'long.<Cite source="second" />');
    expect(saidOf({ [ARTICLE]: text }).filter((line) => line.includes('asOf'))).toEqual([]);
    const figures = (from: string) =>
      text(from).replaceAll('sources: [first]', 'sources: [second]');
    expect(saidOf({ [ARTICLE]: figures }).filter((line) => line.includes('asOf'))).toEqual([
      `${ARTICLE} asOf: "2024-05" is newer than the newest evidence, 2023.`,
    ]);
  });
});
