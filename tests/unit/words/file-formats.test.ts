import { expect, it } from 'vitest';
import { formatBytes } from '../../../src/words/file-formats.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [41_400, '41 kB'],
  [999_400, '999 kB'],
  [999_600, '1 MB'],
  [1_250_000, '1.3 MB'],
])('says %i bytes as %s', (bytes, words) => {
  expect(formatBytes(bytes, 'en')).toBe(words);
});
