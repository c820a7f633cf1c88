import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/read/addresses.ts';
import { redirects } from '../../../src/read/redirects.ts';
import { splitAddress } from '../../../src/model/alias.ts';
import { parse } from '../../support/pages.ts';
import { readersPages } from '../../support/readers-pages.ts';
import { SITE_URL, SITES } from '../../support/sites.ts';

const record = readRecord().record!;

describe.each(SITES)('the site $name', ({ folder, base }) => {
  const read = (address: string) => readFileSync(join(folder, address, 'index.html'), 'utf8');

  it('answers at every address that was ever published', () => {
    expect(record.length).toBeGreaterThan(500);
    expect(
      record.filter(
        (address) => !existsSync(join(folder, splitAddress(address).page, 'index.html')),
      ),
    ).toEqual([]);
  });

  it('has every part of a page that was ever published', () => {
    const pages = Map.groupBy(record.map(splitAddress), ({ page }) => page);
    for (const [page, parts] of pages) {
      const ids = new Set([...parse(read(page)).querySelectorAll('[id]')].map(({ id }) => id));
      const lost = parts.filter(({ fragment }) => fragment !== '' && !ids.has(fragment));
      expect(lost).toEqual([]);
    }
  });

  it('leads on from every retired address, without a script', () => {
    expect(redirects().length).toBeGreaterThan(0);
    for (const { from, to } of redirects()) {
      const html = read(from);
      const document = parse(html);
      const target = base + to.slice(1);
      expect(document.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')).toBe(
        `0; url=${target}`,
      );
      expect(document.querySelector('a')!.getAttribute('href')).toBe(target);
      expect(document.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(
        SITE_URL + base + splitAddress(to).page.slice(1),
      );
      expect(document.querySelector('script')).toBeNull();
    }
  });
});

it('keeps every page for readers in the record', () => {
  expect(
    readersPages.map(({ address }) => address).filter((address) => !record.includes(address)),
  ).toEqual([]);
});

it('writes every address in lower case with a slash at its end', () => {
  for (const address of record) expect(splitAddress(address).page).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
});

describe('the contract of addresses in the README', () => {
  const [root] = SITES;
  const promised = patterns(readFileSync('README.md', 'utf8'));
  /** What servers read, and names that change with what is in the file. */
  const OWN = /^\/(?:_astro|fonts|ground|cards)\/|^\/(?:_headers|_redirects|\.htaccess|404\.html)$/;
  const served = globSync('**', { cwd: root.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(root.folder, join(parentPath, name))}`)
    .map((file) => file.replace(/(?<=\/)index\.html$/, ''))
    .filter((address) => !OWN.test(address));

  it('names every address that the site answers', () => {
    expect(served.length).toBeGreaterThan(500);
    const retired = redirects().map(({ from }) => splitAddress(from).page);
    const unnamed = served.filter((address) => !promised.some(({ is }) => is.test(address)));
    expect(unnamed.filter((address) => !retired.includes(address))).toEqual([]);
  });

  it('names none that it does not answer', () => {
    const empty = promised.filter(({ is }) => !served.some((address) => is.test(address)));
    expect(empty.map(({ pattern }) => pattern)).toEqual([]);
  });

  it('is held to by a checker that knows an address from one that is like it', () => {
    const [one] = patterns('### Addresses are a contract\n`/maps/<id>/<id>.{svg,png}`\nA place on');
    expect(one!.is.test('/maps/region/region.png')).toBe(true);
    for (const other of ['/maps/region/other.png', '/maps/region/region.pdf', '/maps/region/'])
      expect(one!.is.test(other)).toBe(false);
  });
});

/** The addresses that the section of the README names, "<id>" standing for one id in each. */
function patterns(readme: string): { pattern: string; is: RegExp }[] {
  const [, section] = /### Addresses are a contract\n(.*?)A place on/s.exec(readme)!;
  const all = [...section!.matchAll(/`(\/[^`\s]*)`/g)].map(([, pattern]) => pattern!);
  return all
    .filter((pattern) => !['/_astro/', '/fonts/', '/ground/', '/cards/'].includes(pattern))
    .map((pattern) => {
      const parts = pattern
        .split('<id>')
        .map((part) =>
          part
            .replace(/[.]/g, String.raw`\.`)
            .replace(/\{([^}]*)\}/g, (_, forms: string) => `(?:${forms.replaceAll(',', '|')})`),
        );
      const [before, first, ...others] = parts as [string, ...string[]];
      const source =
        first === undefined
          ? before
          : `${before}([a-z0-9-]+)${[first, ...others].join(pattern.endsWith('.geojson') ? '\\1(?:-openstreetmap)?' : '\\1')}`;
      return { pattern, is: new RegExp(`^${source}$`) };
    });
}
