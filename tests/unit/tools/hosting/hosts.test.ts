import { describe, expect, it } from 'vitest';
import { headersOf, type Header } from '../../../../src/tools/hosting/headers.ts';
import { htaccess } from '../../../../src/tools/hosting/hosts/apache.ts';
import { caddyfile } from '../../../../src/tools/hosting/hosts/caddy.ts';
import { headersFile, rulesFor } from '../../../../src/tools/hosting/hosts/headers-file.ts';
import { nginxConfig } from '../../../../src/tools/hosting/hosts/nginx.ts';
import { redirectsFile } from '../../../../src/tools/hosting/hosts/redirects-file.ts';
import { kindOf, type Kind } from '../../../../src/tools/hosting/kind.ts';
import {
  DATA_TYPES,
  TEXT_TYPES,
  type DataType,
} from '../../../../src/tools/hosting/media-types.ts';
import { policyOf } from '../../../../src/tools/hosting/policy.ts';
import { fits } from '../../../support/header-rules.ts';
import { parsePolicy } from '../../../support/observatory.ts';
import { hashes } from '../../../support/host-plan.ts';

const both = { page: hashes, embed: hashes };
/** Headers that say which kind a rule serves; what is really sent is told by headers.test.ts. */
const headersFor = (kind: Kind): Header[] => [
  ['X-Kind', kind],
  ['X-Policy', "a 'b'; c"],
];
const headers: Record<Kind, Header[]> = {
  page: headersFor('page'),
  embed: headersFor('embed'),
  asset: headersFor('asset'),
  worker: headersFor('worker'),
  file: headersFor('file'),
};
const files = [
  '404.html',
  '_astro/a.css',
  'az/claims/one/index.html',
  'az/embed/index.html',
  'az/embed/one/index.html',
  'az/feed.json',
  'az/feed.xml',
  'az/index.html',
  'claims/index.html',
  'claims/one/claim.json',
  'claims/one/index.html',
  'embed/index.html',
  'embed/one.svg',
  'embed/one/index.html',
  'favicon.ico',
  'favicon.svg',
  'feed.json',
  'feed.xml',
  'feeds/all.xml',
  'index.html',
  'offline.js',
];
/** One file of each kind of data. */
const data = [
  'a.geojson',
  'a.topo.json',
  'a.topojson',
  'data/schema/a.json',
  'a.schema.json',
].concat(['csv', 'md', 'bib', 'ris', 'webmanifest'].map((ending) => `b/a.${ending}`));
const plan = { base: '/sub/', headers, files, redirects: [{ from: '/old/', to: '/new/' }] };

describe('the kind of an address', () => {
  it.each([
    ['/', 'page'],
    ['claims/one/index.html', 'page'],
    ['404.html', 'page'],
    ['embed/', 'page'],
    ['embed/region/', 'embed'],
    ['az/embed/region/index.html', 'embed'],
    ['_astro/a.js', 'asset'],
    ['fonts/a.woff2', 'asset'],
    ['offline.js', 'worker'],
    ['claims/one/claim.json', 'file'],
    ['favicon.svg', 'file'],
  ])('%s is a %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });
});

describe('the policy', () => {
  it.each(['page', 'embed'] as const)('of a %s names nothing that is unsafe', (kind) => {
    const policy = policyOf(kind, hashes);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(parsePolicy(policy).get('default-src')).toEqual(["'none'"]);
    expect(parsePolicy(policy).get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  it('fits the lines of 2,000 characters that Cloudflare Pages reads', () => {
    for (const kind of ['page', 'embed'] as const)
      for (const [name, value] of headersOf(kind, both))
        expect(`  ${name}: ${value}`.length, name).toBeLessThanOrEqual(2000);
  });
});

describe('the rules of _headers', () => {
  it.each(files)('has exactly one for %s, of the right kind', (file) => {
    const address = file.replace(/(^|\/)index\.html$/, '$1');
    const found = rulesFor(files).filter(([rule]) => fits(rule, address));
    // Beside pages, data is served with the headers of pages: these hosts know no endings.
    const kind = file === 'claims/one/claim.json' ? 'page' : kindOf(file);
    expect(found.map(([, its]) => its)).toEqual([kind]);
  });

  it('do not grow with the number of pages', () => {
    const more = Array.from({ length: 2000 }, (_, i) => `claims/c${i}/index.html`);
    expect(rulesFor([...files, ...more])).toHaveLength(rulesFor(files).length);
  });

  it('do not grow with the number of maps, nor of parts in a language', () => {
    const maps = Array.from({ length: 500 }, (_, i) => [
      `embed/m${i}/index.html`,
      `embed/m${i}.svg`,
      `maps/m${i}/m${i}.geojson`,
      `az/embed/m${i}/index.html`,
    ]).flat();
    const before = rulesFor([...files, 'maps/one/index.html']).length;
    expect(rulesFor([...files, 'maps/one/index.html', ...maps])).toHaveLength(before);
    const languages = Array.from({ length: 19 }, (_, i) =>
      files.filter((file) => file.startsWith('az/')).map((file) => file.replace('az', `l${i}`)),
    ).flat();
    // One for the first page of each language.
    expect(rulesFor([...files, ...languages])).toHaveLength(rulesFor(files).length + 19);
  });

  it('keep to the folder of a language where another folder has a part of the same name', () => {
    const found = rulesFor([...files, 'chapters/claims/index.html']);
    expect(found.filter(([rule]) => fits(rule, 'chapters/claims/'))).toHaveLength(1);
    expect(found.filter(([rule]) => fits(rule, 'az/claims/one/'))).toHaveLength(1);
  });

  it('stop the build where Cloudflare Pages would not read them all', () => {
    const more = Array.from({ length: 100 }, (_, i) => `note-${i}.txt`);
    const write = () => headersFile({ ...plan, files: [...files, ...more] });
    expect(write).toThrow(
      /would have \d+ rules, and Cloudflare Pages reads 100\..*note-98\.txt, note-99\.txt.*folder/,
    );
  });
});

describe('the words of each host', () => {
  it.each([
    ['nginx', nginxConfig, 'location ~ "^/sub/old/?$" { return 301 /sub/new/; }'],
    ['Caddy', caddyfile, 'redir /sub/old/ /sub/new/ 301'],
    ['Apache', htaccess, 'RewriteRule ^old/?$ /sub/new/ [R=301,L]'],
    ['_redirects', redirectsFile, '/sub/old /sub/new/ 301\n/sub/old/ /sub/new/ 301\n'],
  ])('%s sends an old address on', (_, write, line) => {
    expect(write(plan)).toContain(line);
  });

  it.each([
    ['nginx', nginxConfig],
    ['Caddy', caddyfile],
    ['Apache', htaccess],
    ['_headers', headersFile],
  ])('%s names the type of every kind of data file', (_, write) => {
    const text = write({ ...plan, files: [...files, ...data] });
    for (const { type } of DATA_TYPES) expect(text).toContain(type);
  });

  it.each(Object.keys(TEXT_TYPES))(
    'Apache sends a packed file, .%s, as what it holds',
    (ending) => {
      for (const packed of ['br', 'gz'])
        expect(htaccess(plan)).toContain(
          `<FilesMatch "\\.${ending}\\.${packed}$">\n  ForceType "${TEXT_TYPES[ending]}"\n  Header set Content-Encoding`,
        );
    },
  );

  it.each([
    ['maps/region/region.geojson', 'application/geo+json'],
    ['data/schema/claim.json', 'application/schema+json'],
    ['data/claim.schema.json', 'application/schema+json'],
    ['data/geo/natural-earth.topo.json', 'application/json'],
    ['a.topojson', 'application/json'],
    ['az/chapters/energy/index.md', 'text/markdown; charset=utf-8'],
    ['data/claims.json', undefined],
    ['index.html', undefined],
  ])('%s has the type %s by one rule of each form', (address, type) => {
    const types = (fit: (of: DataType) => boolean) =>
      DATA_TYPES.filter(fit).map((data) => data.type);
    const wanted = type === undefined ? [] : [type];
    expect(types(({ pattern }) => new RegExp(`^${pattern}$`).test(address))).toEqual(wanted);
    expect(types(({ wildcard }) => fits(wildcard, address))).toEqual(wanted);
  });

  it.each([
    [
      'nginx',
      nginxConfig,
      String.raw`location ~ "^/sub/(?:[^/]+/)?embed/[^/]+/(?:index\.html)?$" {
  add_header X-Kind "embed" always;
  add_header X-Policy "a 'b'; c" always;
}`,
    ],
    [
      'Caddy',
      caddyfile,
      `  header @embed X-Kind "embed"
  header @embed X-Policy "a 'b'; c"`,
    ],
    [
      'Apache',
      htaccess,
      String.raw`<ElseIf "%{REQUEST_URI} =~ m#^/sub/(?:[^/]+/)?embed/[^/]+/(?:index\.html)?(?:\.(?:br|gz))?$#">
  Header always set X-Kind "embed"
  Header always set X-Policy "a 'b'; c"
</ElseIf>`,
    ],
    [
      '_headers',
      headersFile,
      `/sub/embed/:id/
  X-Kind: embed
  X-Policy: a 'b'; c`,
    ],
  ])('%s sends an embed the headers of embeds', (_, write, rule) => {
    expect(write(plan)).toContain(`\n${rule}\n`);
  });

  it.each([
    ['nginx', nginxConfig],
    ['Caddy', caddyfile],
    ['Apache', htaccess],
    ['_headers', headersFile],
  ])('%s has rules for all five kinds', (_, write) => {
    const kinds = [...write(plan).matchAll(/X-Kind:? "?(\w+)/g)].map(([, kind]) => kind);
    expect([...new Set(kinds)].sort()).toEqual(['asset', 'embed', 'file', 'page', 'worker']);
  });
});
