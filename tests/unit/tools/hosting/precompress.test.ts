import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { precompress } from '../../../../src/tools/hosting/precompress.ts';

const TEXT = 'a line of text\n'.repeat(40);

/** What is in a folder once these files of it were packed. */
async function packed(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const count = await precompress(folder);
  return {
    count,
    names: readdirSync(folder).sort(),
    read: (name: string) => readFileSync(join(folder, name)),
  };
}

it('puts two smaller files beside a text, which unpack to every byte of it', async () => {
  const { count, names, read } = await packed({ 'index.html': TEXT });
  expect(count).toBe(1);
  expect(names).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(TEXT);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(TEXT);
  for (const name of names.slice(1)) expect(read(name).length).toBeLessThan(TEXT.length / 4);
});

it('leaves alone what is packed already, and what is smaller than a packet can be', async () => {
  const { count, names } = await packed({ 'a.woff2': TEXT, 'b.webp': TEXT, 'c.html': '<p>' });
  expect(count).toBe(0);
  expect(names).toEqual(['a.woff2', 'b.webp', 'c.html']);
});
