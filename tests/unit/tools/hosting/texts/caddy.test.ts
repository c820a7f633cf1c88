import { describe, expect, it } from 'vitest';
import { caddyfile } from '../../../../../src/tools/hosting/hosts/caddy.ts';
import { plan } from '../../../../support/host-plan.ts';

describe('Caddy', () => {
  const written = () => caddyfile(plan);

  it('asks of each kind that no kind before it took the address', () => {
    const asks = [
      ...written().matchAll(
        /@(\w+) \{\n {4}path_regexp \1 .*\n((?: {4}not path_regexp .*\n)*) {2}\}/g,
      ),
    ];
    const [asset, embed, worker, page] = [
      '^/sub/(?:_astro|fonts|ground)/.+$',
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
