import { describe, expect, it } from 'vitest';
import { pagesOf, parse } from '../support/pages.ts';
import { SITE_URL, SITES } from '../support/sites.ts';

/** The page at a retired address, which names the one that took its place. */
const isRedirect = ({ document }: { document: Document }) =>
  document.querySelector('meta[http-equiv=refresh]') !== null;
const isEmbed = ({ address }: { address: string }) => address.includes('/embed/');

describe.each(SITES)('every page of the site $name', (site) => {
  const pages = pagesOf(site);
  const each = (check: (document: Document, address: string) => boolean) =>
    pages
      .filter(({ document, address }) => !check(document, address))
      .map(({ address }) => address);

  it('has a title, a description and a language with its direction', () => {
    expect(each((page) => Boolean(page.title.trim()))).toEqual([]);
    expect(
      each(
        (page) =>
          (page.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length > 20,
      ),
    ).toEqual([]);
    expect(
      each((page) => page.documentElement.lang === 'en' && page.documentElement.dir === 'ltr'),
    ).toEqual([]);
  });

  it('names its own address, or the one it belongs to, as canonical', () => {
    const canonical = (page: Document) =>
      page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(each((page) => canonical(page).startsWith(SITE_URL + site.base))).toEqual([]);
    const strays = pages
      .filter((page) => !isEmbed(page) && !isRedirect(page) && !page.address.endsWith('404.html'))
      .filter(({ document, address }) => canonical(document) !== SITE_URL + address);
    expect(strays.map(({ address }) => address)).toEqual([]);
  });

  it('has one main heading, unless it is an embed', () => {
    const wrong = pages.filter(
      (page) => !isEmbed(page) && page.document.querySelectorAll('h1').length !== 1,
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('asks nothing of another host', () => {
    const outside = pages.flatMap(({ address, document, html }) =>
      [
        ...[
          ...document.querySelectorAll(
            'script[src], img[src], iframe[src], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], image[href]',
          ),
        ]
          .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
          .filter((to) => /^(?:https?:)?\/\//.test(to)),
        ...[...html.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')]+)/g)].map(
          ([, to]) => to!,
        ),
      ].map((to) => `${address} → ${to}`),
    );
    expect(outside).toEqual([]);
  });

  it('carries no style attribute, which a strict policy would refuse', () => {
    expect(each((page) => page.querySelector('[style]') === null)).toEqual([]);
  });

  it('uses no id twice', () => {
    const twice = pages.flatMap(({ address, document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${address}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});

it('reads pages as a browser would', () => {
  expect(parse('<p style="color:red">x</p>').querySelector('[style]')).not.toBeNull();
});
