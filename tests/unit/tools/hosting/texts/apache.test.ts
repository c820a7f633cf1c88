import { describe, expect, it } from 'vitest';
import { htaccess } from '../../../../../src/tools/hosting/hosts/apache.ts';
import { plan } from '../../../../support/host-plan.ts';

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
