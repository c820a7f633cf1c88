import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/load/addresses.ts';
import { redirects } from '../../../src/load/redirects.ts';
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
