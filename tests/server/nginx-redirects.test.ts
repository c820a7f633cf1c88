import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../src/tools/hosting/headers.ts';
import { nginxConfig } from '../../src/tools/hosting/hosts/nginx.ts';
import { hashesOf } from '../../src/tools/hosting/policy.ts';
import { readPage } from '../../src/tools/hosting/read-page.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { SITES } from '../support/sites.ts';

describe('old addresses under nginx', () => {
  const site = SITES[1];
  const html = readFileSync(`${site.folder}/index.html`, 'utf8');
  const hashes = hashesOf(readPage(html).blocks);
  const both = { page: hashes, embed: hashes };
  const plan = {
    base: site.base,
    redirects: [{ from: '/chapters/oil.and(gas)/', to: '/chapters/energy/' }],
    files: [],
    headers: {
      page: headersOf('page', both),
      embed: headersOf('embed', both),
      asset: headersOf('asset', both),
      worker: headersOf('worker', both),
      file: headersOf('file', both),
    },
  };
  let nginx: Nginx;
  beforeAll(async () => {
    const config = `${site.folder}-hosting/with-redirects.conf`;
    writeFileSync(config, nginxConfig(plan));
    nginx = await startNginx(config, site.home);
  });
  afterAll(() => nginx.stop());

  it.each(['chapters/oil.and(gas)', 'chapters/oil.and(gas)/'])(
    'sends %s on for good',
    async (path) => {
      const answer = await fetch(nginx.origin + site.base + path, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([
        301,
        '/sub/chapters/energy/',
      ]);
    },
  );

  it('takes the address as it is written and not as a pattern', async () => {
    const answer = await fetch(`${nginx.origin}${site.base}chapters/oilXand(gas)/`, {
      redirect: 'manual',
    });
    expect(answer.status).toBe(404);
  });
});
