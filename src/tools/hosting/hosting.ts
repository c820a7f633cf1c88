import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeepTogether } from '../../words/keep-together.ts';
import { finishPages } from './finish-pages.ts';
import { headersOf } from './headers.ts';
import { htaccess } from './hosts/apache.ts';
import { caddyfile } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxConfig } from './hosts/nginx.ts';
import { redirectsFile } from './hosts/redirects-file.ts';
import { precompress } from './precompress.ts';
import type { Redirect, SitePlan } from './site-plan.ts';

type Options = {
  /** Old addresses and their new ones, read when the site is built. */
  redirects: () => readonly Redirect[];
  /** Packed files beside the others; takes longer than the build itself. */
  precompressed: boolean;
  /** What keeps words together in a language, given by its tag. */
  keep: (language: string) => KeepTogether;
};

type Headers = SitePlan['headers'];

/**
 * Makes the built site ready for any host, in two integrations. `pages` finishes the pages: no-break
 * spaces, and a policy in each. `hosts` says the same policy with all other headers, caching and
 * redirects in the words of each host: `_headers`, `_redirects` and `.htaccess` go to the site itself,
 * where their hosts look; all of them, with those for nginx and Caddy, to a folder beside it:
 * dist-hosting/ for dist/. `hosts` has to be the last integration, as it lists all files.
 */
export function hosting({ redirects, precompressed, keep }: Options) {
  let base = '/';
  let headers: Headers;
  const pages: AstroIntegration = {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        headers = headersFor(finishPages(folderOf(dir), base, keep));
      },
    },
  };
  const hosts: AstroIntegration = {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = folderOf(dir);
        const files = filesIn(folder);
        writeHosting(folder, { base, headers, redirects: redirects(), files });
        if (precompressed) logger.info(`${await precompress(folder)} files packed`);
      },
    },
  };
  return { pages, hosts };
}

const folderOf = (dir: URL): string => fileURLToPath(dir).replace(/\/$/, '');

const headersFor = (hashes: ReturnType<typeof finishPages>): Headers => ({
  page: headersOf('page', hashes),
  embed: headersOf('embed', hashes),
  asset: headersOf('asset', hashes),
  worker: headersOf('worker', hashes),
  file: headersOf('file', hashes),
});

const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

function writeHosting(folder: string, plan: SitePlan): void {
  const beside = `${folder}-hosting`;
  rmSync(beside, { recursive: true, force: true });
  const inSite: [string, string][] = [
    ['_headers', headersFile(plan)],
    ['_redirects', redirectsFile(plan)],
    ['.htaccess', htaccess(plan)],
  ];
  const all = [
    ...inSite,
    ['nginx.conf', nginxConfig(plan)],
    ['Caddyfile', caddyfile(plan)],
  ] as const;
  for (const [name, text] of inSite) write(join(folder, name), text);
  for (const [name, text] of all) write(join(beside, name), text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
