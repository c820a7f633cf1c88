import { describe, expect, it } from 'vitest';
import type { Header } from '../../../../src/tools/hosting/headers.ts';
import { htaccess } from '../../../../src/tools/hosting/hosts/apache.ts';
import { caddyfile } from '../../../../src/tools/hosting/hosts/caddy.ts';
import { nginxConfig } from '../../../../src/tools/hosting/hosts/nginx.ts';
import type { Kind } from '../../../../src/tools/hosting/kind.ts';
import { literally, under, withoutSlash } from '../../../../src/tools/hosting/site-plan.ts';

const says = (kind: Kind): Header[] => [['X-Kind', kind]];
const headers: Record<Kind, Header[]> = {
  page: says('page'),
  embed: says('embed'),
  asset: says('asset'),
  worker: says('worker'),
  file: says('file'),
};
const plan = { base: '/sub/', headers, files: [], redirects: [{ from: '/a.b/', to: '/new/' }] };

describe('Apache', () => {
  const written = () => htaccess(plan);

  it('has one chain of conditions, tried in the order of the kinds, so that one kind answers', () => {
    const chain = [
      ...written().matchAll(
        /^(<(?:Else)?If|<\/(?:Else)?If>).*\n?(?: {2}Header always set X-Kind "(\w+)")?/gm,
      ),
    ]
      .map(([, tag, kind]) => [tag, kind])
      .slice(0, 10);
    expect(chain).toEqual([
      ['<If', 'asset'],
      ['</If>', undefined],
      ['<ElseIf', 'embed'],
      ['</ElseIf>', undefined],
      ['<ElseIf', 'worker'],
      ['</ElseIf>', undefined],
      ['<ElseIf', 'page'],
      ['</ElseIf>', undefined],
      ['<ElseIf', 'file'],
      ['</ElseIf>', undefined],
    ]);
  });

  it('knows the type of every text file by its ending', () => {
    expect(written().match(/^AddType .*/gm)).toEqual([
      'AddType font/woff2 .woff2',
      'AddType "text/html; charset=utf-8" .html',
      'AddType "text/css; charset=utf-8" .css',
      'AddType "text/javascript; charset=utf-8" .js',
      'AddType "text/javascript; charset=utf-8" .mjs',
      'AddType "application/json" .json',
      'AddType "application/geo+json" .geojson',
      'AddType "image/svg+xml" .svg',
      'AddType "application/xml; charset=utf-8" .xml',
      'AddType "text/plain; charset=utf-8" .txt',
      'AddType "text/csv; charset=utf-8" .csv',
      'AddType "text/markdown; charset=utf-8" .md',
      'AddType "application/x-bibtex; charset=utf-8" .bib',
      'AddType "application/x-research-info-systems; charset=utf-8" .ris',
      'AddType "application/manifest+json" .webmanifest',
    ]);
  });

  it('answers to GET and HEAD alone, hides what is hidden, and names its page for what is missing', () => {
    expect(written()).toContain(
      'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$\nRewriteRule ^ - [R=405,L]\n',
    );
    expect(written()).toContain(
      '(?:^|/)(?:\\.(?!well-known/)|_headers$|_redirects$) - [R=404,L]\n',
    );
    expect(written()).toContain('\nErrorDocument 404 /sub/404.html\n');
    expect(written()).toContain('RewriteRule ^a\\.b/?$ /sub/new/ [R=301,L]\n');
  });
});

describe('Caddy', () => {
  const written = () => caddyfile(plan);

  it('asks of each kind that no kind before it took the address', () => {
    const asks = [
      ...written().matchAll(
        /@(\w+) \{\n {4}path_regexp \1 .*\n((?: {4}not path_regexp .*\n)*) {2}\}/g,
      ),
    ];
    const [asset, embed, worker, page] = [
      '^/sub/(?:_astro|fonts)/.+$',
      '^/sub/(?:[^/]+/)?embed/[^/]+/(?:index\\.html)?$',
      '^/sub/offline\\.js$',
      '^/sub/(?:.*/)?(?:[^/]*\\.html)?$',
    ].map((pattern) => `    not path_regexp ${pattern}\n`);
    expect(asks.map(([, kind, not]) => [kind, not])).toEqual([
      ['asset', ''],
      ['embed', asset],
      ['worker', `${asset}${embed}`],
      ['page', `${asset}${embed}${worker}`],
      ['file', `${asset}${embed}${worker}${page}`],
    ]);
  });

  it('sends packed files, answers to GET and HEAD alone, and missing addresses get a page with its headers', () => {
    expect(written()).toContain(
      '  @odd not method GET HEAD\n  error @odd 405\n  file_server {\n    precompressed br gzip\n  }\n}\n',
    );
    expect(written()).toContain(
      'handle_errors {\n  rewrite * /sub/404.html\n  header X-Kind "page"\n  file_server\n}\n',
    );
    expect(written()).toContain('  error @hidden 404\n  redir /sub/a.b /sub/new/ 301\n');
  });
});

describe('nginx', () => {
  it('sends data the headers of files with a type of its own, and nothing that is hidden', () => {
    const text = nginxConfig(plan);
    expect(text).toContain(
      'location ~ "^/sub/.*\\.csv$" {\n  types { }\n  default_type "text/csv; charset=utf-8";\n  add_header X-Kind "file" always;\n}\n',
    );
    expect(text).toContain(
      'location ~ ^/sub/(?:.*/)?(?:\\.(?!well-known/)|_headers$|_redirects$) { return 404; }\n',
    );
    expect(text).toContain('error_page 403 404 =404 /sub/404.html;\n');
    expect(text).toContain('location ~ "^/sub/a\\.b/?$" { return 301 /sub/new/; }\n');
  });
});

describe('an address', () => {
  it('stands under the base with one slash between them, and keeps those within it', () => {
    expect(under('/sub/', '/a/b/')).toBe('/sub/a/b/');
    expect(under('/', 'a/b/')).toBe('/a/b/');
  });

  it('loses its last slash alone', () => {
    expect(withoutSlash('/a/b/')).toBe('/a/b');
    expect(withoutSlash('/a/b')).toBe('/a/b');
  });

  it('is matched as it stands in a regular expression', () => {
    const odd = '/a.b+c*d?e^f$g(h)i[j]k{l}m|n\\o/';
    expect(new RegExp(`^${literally(odd)}$`).test(odd)).toBe(true);
    expect(new RegExp(`^${literally('/a.b')}$`).test('/aXb')).toBe(false);
  });
});
