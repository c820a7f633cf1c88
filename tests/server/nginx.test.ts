import { request } from 'node:http';
import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/tools/hosting/kind.ts';
import { precompress } from '../../src/tools/hosting/precompress.ts';
import { hasBrotli, startNginx, type Nginx } from '../support/nginx.ts';
import { observe } from '../support/observatory.ts';
import { SITES } from '../support/sites.ts';

type Raw = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** Sends an address as it stands; fetch would tidy it first. */
const raw = (origin: string, path: string, method = 'GET', headers = {}): Promise<Raw> =>
  new Promise((done, fail) => {
    const sent = request(origin, { path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', fail).end();
  });

describe.each(SITES)('nginx with the written configuration, the site $name', (site) => {
  const { base, folder, home } = site;
  let nginx: Nginx;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.origin + base + path, { headers, redirect: 'manual' });
  const files = globSync('**/*.html', { cwd: folder }).sort();
  const addresses = (kind: string) =>
    files.filter((file) => kindOf(file) === kind).map((file) => file.replace(/index\.html$/, ''));

  beforeAll(async () => {
    await precompress(folder);
    nginx = await startNginx(`${folder}-hosting/nginx.conf`, home);
  }, 120_000);
  afterAll(() => nginx.stop());

  it.each([
    ['page', 120],
    ['embed', 105],
  ])(
    'scores on every %s at least %i by the rules of the Observatory',
    async (kind, least) => {
      const all = addresses(kind);
      expect(all.length).toBeGreaterThan(3);
      const low: string[] = [];
      for (const address of all) {
        const answer = await get(address);
        if (answer.status === 301) continue; // An old address: the page stands for hosts without redirects.
        const { score, said } = observe({ headers: answer.headers, html: await answer.text() });
        if (score < least) low.push(`${address} ${score} ${JSON.stringify(said)}`);
      }
      expect(low).toEqual([]);
    },
    60_000,
  );

  it('lets other sites frame embeds and nothing else', async () => {
    const [embed] = addresses('embed');
    const policy = async (path: string) => (await get(path)).headers.get('content-security-policy');
    expect(await policy(embed!)).toMatch(/frame-ancestors \*$/);
    expect(await policy('')).toMatch(/frame-ancestors 'self'$/);
    expect((await get('')).headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect((await get(embed!)).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await get(embed!)).headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  });

  it('keeps the headers of every answer below the 4 kB that proxies may cut at', async () => {
    for (const path of ['', addresses('embed')[0]!]) {
      const size = [...(await get(path)).headers].reduce(
        (n, [a, b]) => n + a.length + b.length + 4,
        0,
      );
      expect(size).toBeLessThan(4096);
    }
  });

  // Without its module nginx sends no brotli; in CI the module has to be there.
  it.each(hasBrotli() || process.env['CI'] === 'true' ? ['br', 'gzip'] : ['gzip'])(
    'sends text packed with %s, whole and with its type',
    async (encoding) => {
      const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
      const types = { html: 'text/html', js: 'javascript', svg: 'image/svg+xml', json: 'json' };
      for (const [ending, type] of Object.entries(types)) {
        const packed = globSync(`**/*.${ending}.gz`, { cwd: folder }).sort()[0]!;
        const file = packed.replace(/\.gz$/, '');
        const plain = readFileSync(`${folder}/${file}`);
        const { headers, body } = await raw(nginx.origin, base + file, 'GET', {
          'accept-encoding': encoding,
        });
        expect(headers['content-encoding'], file).toBe(encoding);
        expect(headers['content-type'], file).toContain(type);
        expect(headers['vary'], file).toBe('Accept-Encoding');
        expect(unpack(body).equals(plain), file).toBe(true);
      }
    },
  );

  it('sends fonts and pictures with their types and lets other origins use them', async () => {
    for (const [ending, type] of [
      ['woff2', 'font/woff2'],
      ['avif', 'image/avif'],
    ] as const) {
      const file = globSync(`**/*.${ending}`, { cwd: folder }).sort()[0]!;
      const { headers } = await get(file);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
  });

  it('sends data with the type of its kind, whole or packed', async () => {
    const types = {
      'maps/*/*.geojson': 'application/geo+json',
      'data/schema/*.json': 'application/schema+json',
      'data/geo/*.topo.json': 'application/json; charset=utf-8',
      'data/*.csv': 'text/csv; charset=utf-8',
      'chapters/*/index.md': 'text/markdown; charset=utf-8',
      '*.webmanifest': 'application/manifest+json',
      'data/claims.json': 'application/json; charset=utf-8',
    };
    for (const [pattern, type] of Object.entries(types)) {
      const file = globSync(pattern, { cwd: folder }).sort()[0]!;
      for (const encoding of ['identity', 'gzip']) {
        const { status, headers } = await get(file, { 'accept-encoding': encoding });
        expect([status, headers.get('content-type')], file).toEqual([200, type]);
        expect(headers.get('access-control-allow-origin'), file).toBe('*');
      }
    }
  });

  it('lets a file with a hash in its name be kept for good, and a page for minutes', async () => {
    const cache = async (path: string) => (await get(path)).headers.get('cache-control');
    const asset = globSync('_astro/*', { cwd: folder }).sort()[0]!;
    expect(await cache(asset)).toBe('public, max-age=31536000, immutable');
    for (const path of ['', 'claims/', addresses('embed')[0]!])
      expect(await cache(path)).toMatch(/^public, max-age=300,/);
  });

  it('answers 304 to a browser that has the page', async () => {
    const etag = (await get('')).headers.get('etag')!;
    expect((await get('', { 'if-none-match': etag })).status).toBe(304);
  });

  it.each(['no-such-page/', 'chapters/no-such/', '_astro/no-such.js', 'no-such.json'])(
    'answers 404 with the page for it and its policy at %s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('<h1');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('cache-control')).not.toContain('immutable');
    },
  );

  it('sends an address without its last slash on to the one with it, on the same host', async () => {
    const answer = await get('chapters/energy');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      `${base}chapters/energy/`,
    ]);
  });

  it.each([
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/_astro/../../../../../etc/passwd',
    '/....//....//etc/passwd',
    '/%00',
    '/..\\..\\etc\\passwd',
  ])('gives nothing from outside the folder for %s', async (path) => {
    const { status, body } = await raw(nginx.origin, base.slice(0, -1) + path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('root:x:');
  });

  it.each(['_headers', '_redirects', '.htaccess', '.git/config', 'chapters/.hidden'])(
    'hides %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses the method %s',
    async (method) => {
      const { status } = await raw(nginx.origin, base, method);
      expect(status).toBe(405);
    },
  );

  it('answers HEAD like GET without the body', async () => {
    const { status, headers, body } = await raw(nginx.origin, base, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers['content-security-policy']).toBeDefined();
  });

  it('refuses an address or a header that is too long, and goes on serving', async () => {
    const { status } = await raw(nginx.origin, `${base}?${'a'.repeat(20_000)}`);
    expect(status).toBe(414);
    expect((await raw(nginx.origin, base, 'GET', { 'x-long': 'a'.repeat(40_000) })).status).toBe(
      400,
    );
    expect((await get('')).status).toBe(200);
  });

  it('says nothing of the version of the server', async () => {
    expect((await get('')).headers.get('server')).toBe('nginx');
  });
});
