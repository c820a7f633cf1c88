import { describe, expect, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';
import { SITES } from '../support/sites.ts';

/** The rules of a page: in it, or in the files that it links. */
const rules = (document: Document): string =>
  [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');

describe('the style sheets of a page', () => {
  const [site] = SITES;
  const page = (file: string) => rules(pagesOf(site, file)[0]!.document);

  it('hold what the page shows and leave out what only other pages show', () => {
    const map = page('maps/btc-pipeline/index.html');
    const claim = page('claims/nrg-40pct/index.html');
    const home = page('index.html');
    expect(map).toContain('.viewport{');
    expect(map).not.toContain('.claim-page{');
    expect(claim).toContain('.claim-page{');
    expect(claim).not.toContain('.viewport{');
    expect(home).toContain('.atlas{');
    expect(page('timeline/index.html')).toContain('.jump-bar{');
  });

  it('stand in the page itself on every page that readers start from', () => {
    const linked = pagesOf(site, '{index,*/index,chapters/*/index,maps/*/index}.html').filter(
      ({ document }) => document.querySelector('link[rel=stylesheet]'),
    );
    expect(linked.map(({ address }) => address)).toEqual([]);
  });

  it('name the layers first in the order in which one outranks another', () => {
    const order = ['tokens', 'base', 'layout', 'components', 'states', 'print'];
    for (const { document, address } of pagesOf(site, 'chapters/*/index.html')) {
      const named = [...rules(document).matchAll(/@layer ([a-z]+)\{/g)].map(([, name]) => name);
      expect([...new Set(named)], address).toEqual(order);
    }
  });
});
