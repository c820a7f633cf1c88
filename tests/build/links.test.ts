import { describe, expect, it } from 'vitest';
import { deadLinks, readLinks } from '../support/links.ts';
import { htmlOf } from '../support/pages.ts';
import { SITES } from '../support/sites.ts';

describe.each(SITES)('the site $name', (site) => {
  it('has no link, fragment or asset that leads nowhere', () => {
    const { checked, dead } = deadLinks(htmlOf(site), site.home);
    expect(dead).toEqual([]);
    expect(checked).toBeGreaterThan(1000);
  });

  it('has every link under its base', () => {
    const strays = htmlOf(site).flatMap(({ address, html }) =>
      readLinks(html)
        .to.filter((to) => to.startsWith('/') && !to.startsWith(site.base))
        .map((to) => `${address} → ${to}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('the checker of links', () => {
  const [site] = SITES;

  it('finds a page and an id that do not exist', () => {
    const html = '<a href="/chapters/atlantis/">a</a><a href="#nowhere">b</a><img src="/lost.png">';
    const bad = { address: '/x/', html };
    expect(deadLinks([bad], site.home).dead.map(({ to, why }) => `${to}: ${why}`)).toEqual([
      '/chapters/atlantis/: no such file',
      '#nowhere: no such file',
      '/lost.png: no such file',
    ]);
  });

  it('finds an id that an existing page does not have', () => {
    const bad = { address: '/about/', html: '<a href="#nowhere">b</a>' };
    expect(deadLinks([bad], site.home).dead).toEqual([
      { page: '/about/', to: '#nowhere', why: 'no such id' },
    ]);
  });
});
