import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersOf } from './headers.ts';
import { htaccess } from './hosts/apache.ts';
import { caddyfile } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxConfig } from './hosts/nginx.ts';
import { redirectsFile } from './hosts/redirects-file.ts';
import { PATTERNS, type Kind } from './kind.ts';
import { precompress } from './precompress.ts';
import { protectSite } from './protect-site.ts';
import type { Redirect, SitePlan } from './site-plan.ts';

type Options = {
  /** Old addresses and their new ones, read when the site is built. */
  redirects: () => readonly Redirect[];
  /** Packed files beside the others; takes longer than the build itself. */
  precompressed: boolean;
};

/**
 * Makes the built site ready for any host: a policy in each page, and the same with all other
 * headers, caching and redirects in the words of each host. `_headers`, `_redirects` and
 * `.htaccess` go to the site itself, where their hosts look; all of them, with those for nginx and
 * Caddy, to a folder beside it: dist-hosting/ for dist/. Has to be the last integration.
 */
export const hosting = ({ redirects, precompressed }: Options): AstroIntegration => {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir).replace(/\/$/, '');
        writeHosting(folder, planFor(folder, base, redirects()));
        if (precompressed) logger.info(`${await precompress(folder)} files packed`);
      },
    },
  };
};

/** Puts the policies into the pages and gathers what hosts have to know. */
function planFor(folder: string, base: string, redirects: readonly Redirect[]): SitePlan {
  const hashes = protectSite(folder, base);
  const headers = Object.fromEntries(PATTERNS.map(([kind]) => [kind, headersOf(kind, hashes)]));
  return {
    base,
    redirects,
    headers: headers as Record<Kind, ReturnType<typeof headersOf>>,
    files: globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort(),
  };
}

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
