import { describe, expect, it } from 'vitest';
import { once, onceEach } from '../../../src/site/once.ts';
import { localePaths, textPaths, workPaths } from '../../../src/site/paths.ts';
import { DATA, HOME, NOT_FOUND, page } from '../../../src/site/subject.ts';
import { addressOf, type ReferenceKind } from '../../../src/words/addresses.ts';
import { smallSite, twoLanguages } from '../../support/small-site.ts';

describe('an address', () => {
  /** Published addresses stay: this table may grow, and no line of it may change. */
  const CONTRACT: Record<ReferenceKind, string> = {
    chapter: '/chapters/x/',
    claim: '/claims/x/',
    map: '/maps/x/',
    chart: '/charts/x/',
    data: '/data/',
    embed: '/embed/x/',
    event: '/timeline/#event-x',
    page: '/x/',
    source: '/sources/#x',
    still: '/embed/x-still/',
    term: '/glossary/#x',
  };

  it.each(Object.entries(CONTRACT))(
    'of the kind "%s" is made from the id alone',
    (kind, address) => {
      expect(addressOf(kind as ReferenceKind, 'x')).toBe(address);
    },
  );

  it('of the home page is the top, and the page of a server for what is missing is a file', () => {
    expect(addressOf(HOME.kind, HOME.id)).toBe('/');
    expect(addressOf(NOT_FOUND.kind, NOT_FOUND.id)).toBe('/404.html');
  });
});

describe('a link of the site', () => {
  const site = smallSite();
  const record = site.content.claims.get('opened')!;

  it.each([
    [
      'a record with its kind',
      { kind: 'claim', id: 'opened', record } as const,
      '/sub/claims/opened/',
    ],
    ['a reference to one', { kind: 'chapter', id: 'oil' } as const, '/sub/chapters/oil/'],
    ['a page by its name', page('maps'), '/sub/maps/'],
    ['the data', DATA, '/sub/data/'],
    ['an address that content writes', '/chapters/oil/#flow', '/sub/chapters/oil/#flow'],
    ['a file', '/favicon.svg', '/sub/favicon.svg'],
  ])('takes %s', (_, to, link) => {
    expect(site.link(to)).toBe(link);
    expect(site.url(to)).toBe(`https://site.example${link}`);
  });
});

describe('a second language', () => {
  const { first, second } = twoLanguages();

  it('has pages of its own, and links to those', () => {
    expect(second.link({ kind: 'chapter', id: 'oil' })).toBe('/sub/az/chapters/oil/');
    expect(second.link('/maps/#x')).toBe('/sub/az/maps/#x');
    expect(second.url('/')).toBe('https://site.example/sub/az/');
    expect(first.link('/maps/')).toBe('/sub/maps/');
  });

  it('has its own texts among records that all languages share', () => {
    expect(second.content.articles.get('oil')!.title).toBe('Neft hara gedir');
    expect(first.content.articles.get('oil')!.title).toBe('Where the oil goes');
    expect(second.content.claims).toBe(first.content.claims);
  });

  it('shares files with the first, and the page for what is missing', () => {
    expect(second.link('/data/claims.json')).toBe('/sub/data/claims.json');
    expect(second.link(NOT_FOUND)).toBe('/sub/404.html');
  });

  it('leads to the first language where only that has the page, and makes none there', () => {
    const { first, second } = twoLanguages((files) => {
      delete files['content/articles/az/oil.mdx'];
      delete files['content/pages/az/about.mdx'];
    });
    expect(second.link({ kind: 'chapter', id: 'oil' })).toBe('/sub/chapters/oil/');
    expect(second.link('/chapters/oil/#flow')).toBe('/sub/chapters/oil/#flow');
    expect(second.link('/about/')).toBe('/sub/about/');
    expect(second.link({ kind: 'claim', id: 'opened' })).toBe('/sub/az/claims/opened/');
    expect(workPaths([first, second], 'chapter')).toHaveLength(1);
    expect(textPaths([first, second], 'about')).toHaveLength(1);
  });

  it('has paths below a folder of its name; the first language has no folder', () => {
    const folders = localePaths([first, second]).map(({ params }) => params.locale);
    expect(folders).toEqual([undefined, 'az']);
    expect(workPaths([first, second], 'claim').map(({ params }) => params)).toEqual([
      { locale: undefined, kind: 'claims', id: 'opened' },
      { locale: 'az', kind: 'claims', id: 'opened' },
    ]);
  });
});

describe('what is made once', () => {
  it('is made at the first question, for each object by itself', () => {
    const asked: object[] = [];
    const size = once((list: object) => asked.push(list));
    const [a, b] = [{}, {}];
    expect([size(a), size(a), size(b), size(a)]).toEqual([1, 1, 2, 1]);
  });

  it('is kept for each key, nothing at all included', () => {
    let times = 0;
    const made = onceEach((_: object, key: string): string | undefined => {
      times++;
      return key === 'none' ? undefined : key;
    });
    const from = {};
    expect(['a', 'none', 'a', 'none'].map((key) => made(from, key))).toEqual([
      'a',
      undefined,
      'a',
      undefined,
    ]);
    expect(times).toBe(2);
  });
});
