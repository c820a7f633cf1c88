import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { precompress } from '../../../../../src/tools/hosting/precompress.ts';

describe('packing', () => {
  const pack = async (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'a.txt'), text);
    const n = await precompress(folder);
    return { n, read: (name: string) => readFileSync(join(folder, name)) };
  };
  const brotli = (text: string, quality: number) =>
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    });
  /** Words that come back now and then: the better packer finds more. */
  const words = (length: number) =>
    Array.from({ length: 90_000 }, (_, i) => `w${(i * i) % 977}`)
      .join(' ')
      .slice(0, length);

  it.each([
    [255, 0],
    [256, 1],
    [257, 1],
  ])('a text of %i bytes: %i files are packed', async (length, files) => {
    expect((await pack('a'.repeat(length))).n).toBe(files);
  });

  it.each([
    [400_000, 11],
    [400_001, 9],
  ])('a text of %i bytes is packed with the quality %i of brotli', async (length, quality) => {
    const text = words(length);
    expect(text).toHaveLength(length);
    expect(brotli(text, 9).equals(brotli(text, 11))).toBe(false);
    const { read } = await pack(text);
    expect(read('a.txt.br').equals(brotli(text, quality))).toBe(true);
    expect(read('a.txt.gz').length).toBe(gzipSync(text, { level: 9 }).length);
  });
});
