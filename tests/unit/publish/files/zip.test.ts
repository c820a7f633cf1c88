import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from '../../../../src/publish/files/zip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const files = [
  { path: 'b.txt', bytes: text('two') },
  { path: 'a/a.txt', bytes: text('one') },
];

it('packs files that unpack to the same', () => {
  const entries = unzipSync(zipOf(files, '2026-11-24'));
  expect(Object.keys(entries)).toEqual(['a/a.txt', 'b.txt']);
  expect(new TextDecoder().decode(entries['b.txt'])).toBe('two');
});

it('gives the same bytes for the same files in another order', () => {
  expect(zipOf([...files].reverse(), '2026-11-24')).toEqual(zipOf(files, '2026-11-24'));
});

it('bears the date it is given and no other', () => {
  const [packed] = [zipOf(files, '2026-11-24')];
  const days = packed[12]! | (packed[13]! << 8);
  expect([1980 + (days >> 9), (days >> 5) & 15, days & 31]).toEqual([2026, 11, 24]);
});
