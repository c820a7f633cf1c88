import { expect, it } from 'vitest';
import { curlQuotes, curlRecord } from '../../../src/words/typography.ts';

it('opens and closes quotes by what stands before them', () => {
  expect(curlQuotes(`He said "it's 'late'" (and "left").`)).toBe(
    'He said “it’s ‘late’” (and “left”).',
  );
});

it('reads an apostrophe before a decade as one', () => {
  expect(curlQuotes(`the '90s and Azerbaijan's`)).toBe('the ’90s and Azerbaijan’s');
});

it('leaves addresses alone and reaches into lists', () => {
  const record = { url: "https://a.example/o'neil", notes: [{ note: `"yes"` }], n: 3 };
  expect(curlRecord(record)).toEqual({
    url: "https://a.example/o'neil",
    notes: [{ note: '“yes”' }],
    n: 3,
  });
});
