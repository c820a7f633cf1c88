import { describe, expect, it } from 'vitest';
import { hashesOf } from '../../../../../src/tools/hosting/policy.ts';
import { hashOf, readPage } from '../../../../../src/tools/hosting/read-page.ts';
import { blocksToSetApart, MOST_INLINE } from '../../../../../src/tools/hosting/set-apart.ts';

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
