import { describe, expect, it } from 'vitest';
import { as, faultsOf, FIGURE } from '../../../../support/broken.ts';

describe('a figure that counts claims', () => {
  it.each([
    ['1', '[supported]', undefined],
    ['0', '[contradicted]', undefined],
    ['1', '[contradicted, supported]', undefined],
    ['2', '[supported]', [2, 1]],
    ['1', '[contradicted]', [1, 0]],
    ['[1, 2]', '[supported]', ['1–2', 1]],
  ] as const)('of %s with the verdicts %s', (value, verdicts, wrong) => {
    const text = `value: ${value}\nlabel: claims that hold\ndate: "2026-01"\ncounts: ${verdicts}\n`;
    expect(faultsOf({ [FIGURE]: as(text) })).toEqual(
      wrong
        ? [
            {
              file: FIGURE,
              at: 'value',
              problem: `says ${wrong[0]}, but ${wrong[1]} claims have the verdicts it counts.`,
              remedy: `Write ${wrong[1]}, and read the sentences that print it.`,
            },
          ]
        : [],
    );
  });
});
