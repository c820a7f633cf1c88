import { describe, expect, it } from 'vitest';
import { headersFile, rulesFor } from '../../../../src/tools/hosting/hosts/headers-file.ts';
import type { Kind } from '../../../../src/tools/hosting/kind.ts';
import { headers } from '../../../support/host-plan.ts';

const write = (files: string[]) => headersFile({ base: '/', headers, files, redirects: [] });

/** Files of a site, and the rules of `_headers` that serve them. */
const RULES: [what: string, files: string[], rules: [path: string, kind: Kind][]][] = [
  [
    'a page at the top',
    ['index.html', '404.html'],
    [
      ['', 'page'],
      ['404.html', 'page'],
    ],
  ],
  ['a folder of pages', ['claims/index.html', 'claims/one/index.html'], [['claims/*', 'page']]],
  ['data beside pages', ['claims/index.html', 'claims/all.json'], [['claims/*', 'page']]],
  ['a folder of data', ['feeds/all.xml', 'feeds/all.json'], [['feeds/*', 'file']]],
  ['a folder of assets', ['_astro/a.css', '_astro/b.js'], [['_astro/*', 'asset']]],
  ['assets of which one has no name', ['fonts/a.woff2', 'fonts/'], [['fonts/*', 'page']]],
  ['one name with two endings', ['feed.json', 'feed.xml'], [['feed.*', 'file']]],
  [
    'two names',
    ['feed.xml', 'robots.txt'],
    [
      ['feed.xml', 'file'],
      ['robots.txt', 'file'],
    ],
  ],
  ['a name with two dots', ['a.b.json', 'a.b.xml'], [['a.*', 'file']]],
  [
    'a page of the name of a file',
    ['a.html', 'a.txt'],
    [
      ['a.html', 'page'],
      ['a.txt', 'file'],
    ],
  ],
  [
    'two pages of one name',
    ['a.html', 'a.b.html'],
    [
      ['a.b.html', 'page'],
      ['a.html', 'page'],
    ],
  ],
  [
    'a worker and its map',
    ['offline.js', 'offline.js.map'],
    [
      ['offline.js', 'worker'],
      ['offline.js.map', 'file'],
    ],
  ],
  ['a page named like a start page', ['index.html.html'], [['index.html.html', 'page']]],
  [
    'embeds with a page about them',
    ['embed/index.html', 'embed/one/index.html', 'embed/one.svg', 'embed/two.svg'],
    [
      ['embed/', 'page'],
      ['embed/*.svg', 'file'],
      ['embed/:id/', 'embed'],
    ],
  ],
  [
    'an embed with a picture of two dots, and a page beside it',
    ['embed/one/index.html', 'embed/one.min.svg', 'embed/about.html'],
    [
      ['embed/*.svg', 'file'],
      ['embed/:id/', 'embed'],
      ['embed/about.html', 'page'],
    ],
  ],
  [
    'a language, told by its embeds',
    [
      'az/embed/one/index.html',
      'az/index.html',
      'az/claims/index.html',
      'az/feed.json',
      'az/feed.xml',
    ],
    [
      [':language/claims/*', 'page'],
      [':language/embed/:id/', 'embed'],
      [':language/feed.*', 'file'],
      ['az/', 'page'],
    ],
  ],
  [
    'a folder that is no language',
    ['old/a/embed/one/index.html', 'old/index.html'],
    [['old/*', 'page']],
  ],
  [
    'a part of a language that another folder has too',
    ['az/embed/one/index.html', 'az/feed/all.xml', 'more/feed/all.xml'],
    [
      [':language/embed/:id/', 'embed'],
      ['az/feed/*', 'file'],
      ['more/*', 'file'],
    ],
  ],
];

describe('the rules of _headers', () => {
  it.each(RULES)('for %s', (_, files, rules) => {
    expect(rulesFor(files)).toEqual(rules);
    expect(rulesFor(files.toReversed())).toEqual(rules);
  });

  it('are written with the headers of their kind under the base of the site', () => {
    const plan = { base: '/sub/', headers, files: ['index.html', 'feed.xml'], redirects: [] };
    expect(headersFile(plan)).toBe('/sub/\n  X-Kind: page\n\n/sub/feed.xml\n  X-Kind: file\n');
  });

  it('begin with the types of the data that the site has, and of no other', () => {
    expect(write(['a.csv', 'index.html'])).toBe(
      '/*.csv\n  Content-Type: text/csv; charset=utf-8\n\n/\n  X-Kind: page\n\n/a.csv\n  X-Kind: file\n',
    );
    expect(write(['index.html'])).not.toContain('Content-Type');
    // No part of a name makes a type: the ending does.
    expect(write(['a.csv.txt'])).not.toContain('text/csv');
  });

  it('may be 100, which Cloudflare Pages reads, and not one more', () => {
    const notes = (n: number) => Array.from({ length: n }, (_, i) => `note-${100 + i}.txt`);
    expect(write(notes(100)).match(/X-Kind/g)).toHaveLength(100);
    expect(() => write(notes(101))).toThrow(
      '_headers would have 101 rules, and Cloudflare Pages reads 100. The last ones are ' +
        'note-196.txt, note-197.txt, note-198.txt, note-199.txt, note-200.txt. Put',
    );
  });
});
