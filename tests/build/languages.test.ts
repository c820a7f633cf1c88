import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadLinks } from '../support/links.ts';
import { pagesOf, type BuiltPage } from '../support/pages.ts';
import { LANGUAGES, SITE_URL } from '../support/sites.ts';
import { SECOND } from '../support/small-site.ts';

const pages = pagesOf(LANGUAGES);
const isSecond = (address: string) => address.startsWith(`/${SECOND}/`);
const inSecond = pages.filter(({ address }) => isSecond(address));
const inFirst = pages.filter(({ address }) => !isSecond(address));

const isPage = (address: string): boolean =>
  address.endsWith('/') && existsSync(join(LANGUAGES.folder, address, 'index.html'));

/** Every page of the site that a page names, in links, in what scripts are told, and for machines. */
function named({ html }: Pick<BuiltPage, 'html'>): string[] {
  // The head names the other language too, and the key of the search looks like the home page.
  const own = html.replace(/<link[^>]* hreflang="[^>]*>|aria-keyshortcuts="\/"/g, '');
  const found = own.matchAll(/(?:https:\/\/example\.org|(?<=["'=]))(\/[\w./-]*)(?=["'#?&\s<\\])/g);
  return [...new Set([...found].map(([, address]) => address!))].filter(isPage);
}

/** Pages of the first language that a page of the second names though it has them itself. */
const strays = (page: Pick<BuiltPage, 'html'>): string[] =>
  named(page).filter((address) => !isSecond(address) && isPage(`/${SECOND}${address}`));

describe('a site in two languages', () => {
  it('has every page in both', () => {
    expect(inSecond.length).toBeGreaterThan(20);
    const addresses = inFirst
      .map(({ address }) => address)
      .filter((address) => address !== '/404.html');
    expect(inSecond.map(({ address }) => address.slice(SECOND.length + 1)).sort()).toEqual(
      addresses.sort(),
    );
  });

  it.each(inSecond.map((page) => [page.address, page] as const))(
    'stays in the second language on %s',
    (_, page) => expect(strays(page)).toEqual([]),
  );

  it.each(inFirst.map((page) => [page.address, page] as const))(
    'stays in the first language on %s',
    (_, page) => expect(named(page).filter(isSecond)).toEqual([]),
  );

  it('has no link that leads nowhere', () => {
    expect(deadLinks(pages, LANGUAGES.home).dead).toEqual([]);
  });

  it('says in which language a page is, and where the same page is in the other', () => {
    for (const { document, address } of inSecond) {
      expect(document.documentElement.lang).toBe(SECOND);
      if (address.includes('old-maps')) continue;
      const there = document.querySelector('link[hreflang="en"]')?.getAttribute('href');
      expect(there).toBe(SITE_URL + address.slice(SECOND.length + 1));
    }
  });
});

describe('the finder of strays', () => {
  it('finds a link, a full address and what a script is told, and lets files be', () => {
    const html =
      `<a href="/maps/">a</a><p data-page="${SITE_URL}/claims/opened/"></p>` +
      '<script>{"url":"/charts/flow/"}</script><img src="/favicon.svg"><a href="/az/maps/">b</a>';
    expect(strays({ html })).toEqual(['/maps/', '/claims/opened/', '/charts/flow/']);
  });
});
