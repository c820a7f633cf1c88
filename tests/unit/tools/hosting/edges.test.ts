import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildEnvironment } from '../../../../src/tools/hosting/environment.ts';
import { withNoBreakSpaces } from '../../../../src/tools/hosting/no-break-spaces.ts';
import { hashesOf } from '../../../../src/tools/hosting/policy.ts';
import { precompress } from '../../../../src/tools/hosting/precompress.ts';
import { hashOf, readPage } from '../../../../src/tools/hosting/read-page.ts';
import { blocksToSetApart, MOST_INLINE } from '../../../../src/tools/hosting/set-apart.ts';

describe('a page', () => {
  it.each([
    ['<script type=" module ">a()</script>', ['a()']],
    ['<script type="text/javascript">a()</script>', ['a()']],
    ['<script type="application/ecmascript">a()</script>', ['a()']],
    ['<script type="importmap">{}</script>', ['{}']],
    ['<script type="speculationrules">{}</script>', ['{}']],
    ['<script type="text/plain">a</script>', []],
    ['<script type="x-module">a</script>', []],
    ['<script type="module-x">a</script>', []],
  ])('%s has these inline blocks that run: %j', (html, inner) => {
    const { blocks } = readPage(html);
    expect(blocks.map((one) => html.slice(one.inner.start, one.inner.end))).toEqual(inner);
  });

  it.each([
    ['<p data-on="a">', []],
    ['<p once="a">', ['an event handler attribute (once)']],
    ['<p on-click="a">', []],
    ['<p data-onclick="a">', []],
    ['<a href="/?q=javascript:">', []],
    ['<p title=" \n javascript:a">', ['a javascript: address (title)']],
    ['<p style="a"><b style="b">', ['a style attribute (style)']],
  ])('%s is refused for %j, each said once', (html, what) => {
    expect(readPage(html).refused).toEqual(what);
  });

  it('names its character set in a meta element, and the first one counts', () => {
    const after = (html: string) => html.slice(readPage(html).charsetEnd);
    expect(after('<head><meta charset="utf-8"><meta charset="utf-8"><b>')).toBe(
      '<meta charset="utf-8"><b>',
    );
    expect(after('<head><meta name="a"><meta charset="utf-8"><title>')).toBe('<title>');
    expect(readPage('<head><script charset="utf-8" src="/a.js"></script>').charsetEnd).toBe(
      undefined,
    );
    expect(readPage('<head><meta name="a">').charsetEnd).toBe(undefined);
  });

  it('has running text in its body alone', () => {
    const html = '<title>a</title><body>b<h1>c</h1><!-- d --><p>e<select><option>f</select>g';
    expect(readPage(html).texts.map(({ start, end }) => html.slice(start, end))).toEqual([
      'b',
      'e',
      'g',
    ]);
    expect(readPage('<title>a</title>').texts).toEqual([]);
  });

  it.each([
    ['5 km', true],
    ['a 5', true],
    ['40° N', true],
    ['CC BY', true],
    ['C C', false],
    ['no figure', false],
  ])('with the text "%s": are its words kept together? %s', (text, kept) => {
    const page = { ...readPage(''), texts: [{ start: 1, end: 1 + text.length }] };
    const html = `>${text}<`;
    expect(withNoBreakSpaces(html, page, (words) => words.toUpperCase() + '!')).toBe(
      kept ? `>${text.toUpperCase()}!<` : html,
    );
  });
});

describe('the blocks of pages', () => {
  const style = (text: string) => readPage(`<style>${text}</style>`).blocks;
  const own = Array.from({ length: MOST_INLINE }, (_, i) => `#m${i}{}`);

  it('that most pages share stay, wherever they came first', () => {
    const pages = [...own.map(style), style('shared{}'), style('shared{}')];
    const apart = blocksToSetApart(pages);
    expect(apart.size).toBe(1);
    expect(apart.has(hashOf('shared{}'))).toBe(false);
  });

  it('that one page has twice count once', () => {
    const twice = [...style('twice{}'), ...style('twice{}')];
    const last = own.map(hashOf).concat(hashOf('twice{}')).sort().at(-1)!;
    expect([...blocksToSetApart([twice, ...own.map(style)]).keys()]).toEqual([last]);
  });

  it('that are used alike stay by the order of their hashes, whatever the order of the pages', () => {
    const more = [...own, 'a{}', 'b{}', 'c{}'];
    const wanted = more.map(hashOf).sort().slice(MOST_INLINE);
    expect([...blocksToSetApart(more.map(style)).keys()]).toEqual(wanted);
    expect([...blocksToSetApart(more.toReversed().map(style)).keys()]).toEqual(wanted);
  });

  it('get a file named by the first twelve digits of the hash, of the ending of what it holds', () => {
    const scripts = Array.from({ length: MOST_INLINE + 1 }, (_, i) => `<script>a(${i})</script>`);
    const apart = blocksToSetApart(scripts.map((html) => readPage(html).blocks));
    const [[hash, address]] = [...apart] as [[string, string]];
    const digits = Buffer.from(hash.slice("'sha256-".length, -1), 'base64').toString('hex');
    expect(address).toBe(`_astro/inline.${digits.slice(0, 12)}.js`);
  });

  it('are named in a policy in one order, each once', () => {
    const block = (tag: 'script' | 'style', hash: string) => ({ tag, hash });
    expect(
      hashesOf([
        block('style', 'b'),
        block('script', 'c'),
        block('style', 'a'),
        block('style', 'b'),
      ]),
    ).toEqual({ scripts: ['c'], styles: ['a', 'b'] });
  });
});

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

it('a build knows where programs, homes and spare room are on its machine, and what terminals show', () => {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TERM', 'NO_COLOR', 'FORCE_COLOR'];
  const windows = ['Path', 'SystemRoot', 'USERPROFILE', 'LOCALAPPDATA', 'TEMP', 'TMP'];
  const given = Object.fromEntries([...names, ...windows].map((name) => [name, `my ${name}`]));
  expect(buildEnvironment(given)).toMatchObject(given);
});
