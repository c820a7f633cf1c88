import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { hosting } from '../../../../src/tools/hosting/hosting.ts';
import { hashOf } from '../../../../src/tools/hosting/read-page.ts';

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>5 km<style>a{}</style></body></html>';
const FILES = {
  'index.html': PAGE,
  'az/embed/one/index.html': PAGE,
  'data/all.csv': 'a,b\n'.repeat(100),
};

/** Builds a small site as Astro does: a folder of files that both integrations are told of. */
async function build(base: string, precompressed = false) {
  const root = mkdtempSync(join(tmpdir(), 'hosting-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'dist');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(root, 'dist-hosting/old'), { recursive: true });
  const told: string[] = [];
  const { pages, hosts } = hosting({
    redirects: () => [{ from: '/old/', to: '/new/' }],
    precompressed,
    keep: () => (text) => text.replace(' km', '\u00a0km'),
  });
  const given = {
    config: { base },
    dir: pathToFileURL(`${folder}/`),
    logger: { info: (text: string) => told.push(text) },
  };
  type Hook = (given: object) => unknown;
  await (pages.hooks['astro:config:done'] as Hook)(given);
  for (const { hooks } of [pages, hosts]) await (hooks['astro:build:done'] as Hook)(given);
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  return { root, read, told };
}

it('a built site has finished pages, and says to every host how it is served', async () => {
  const { root, read, told } = await build('/sub');
  expect(read('dist/index.html')).toContain('5\u00a0km');
  expect(read('dist/index.html')).toContain(`style-src 'self' ${hashOf('a{}')};`);
  expect(readdirSync(join(root, 'dist-hosting')).sort()).toEqual([
    '.htaccess',
    'Caddyfile',
    '_headers',
    '_redirects',
    'nginx.conf',
  ]);
  for (const name of ['_headers', '_redirects', '.htaccess'])
    expect(read(`dist/${name}`)).toBe(read(`dist-hosting/${name}`));
  expect(existsSync(join(root, 'dist/nginx.conf'))).toBe(false);
  expect(existsSync(join(root, 'dist/Caddyfile'))).toBe(false);
  expect(told).toEqual([]);
});

it.each([
  ['/', ''],
  ['/sub', '/sub'],
  ['/sub/', '/sub'],
  ['/a/b//', '/a/b'],
])('a site at %s is served below %s/', async (base, under) => {
  const { read } = await build(base);
  expect(read('dist/_redirects')).toBe(
    `${under}/old ${under}/new/ 301\n${under}/old/ ${under}/new/ 301\n`,
  );
  const rules = read('dist/_headers').split('\n\n');
  expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
    `${under}/*.csv`,
    `${under}/`,
    `${under}/:language/embed/:id/`,
    `${under}/data/*`,
  ]);
});

it('each kind of file has the headers of its kind, with the hashes of its own pages', async () => {
  const { read } = await build('/');
  const nginx = read('dist-hosting/nginx.conf');
  const ofKind = (pattern: string) => nginx.slice(nginx.indexOf(`"^/${pattern}`)).split('}')[0];
  expect(ofKind('(?:_astro|fonts|ground)/.+$')).toContain('immutable');
  expect(ofKind('offline\\.js$')).toContain('"no-cache"');
  expect(ofKind('(?:[^/]+/)?embed/')).toContain('frame-ancestors *');
  expect(ofKind('(?:.*/)?(?:[^/]*\\.html)?$')).toContain("frame-ancestors 'self'");
  expect(ofKind('.*$')).toContain('max-age=3600');
  for (const kind of ['(?:[^/]+/)?embed/', '(?:.*/)?(?:[^/]*\\.html)?$'])
    expect(ofKind(kind)).toContain(hashOf('a{}'));
});

it('files are packed where it is asked for, and the log says how many', async () => {
  const { root, told } = await build('/', true);
  expect(told).toEqual(['3 files packed']);
  expect(existsSync(join(root, 'dist/data/all.csv.br'))).toBe(true);
  expect(existsSync(join((await build('/')).root, 'dist/data/all.csv.br'))).toBe(false);
});
