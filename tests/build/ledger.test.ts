import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';
import { SITES } from '../support/sites.ts';

const [site] = SITES;
const pages = new Map(pagesOf(site).map((page) => [page.address, page.document]));
const idsOf = (pattern: string) =>
  globSync(pattern)
    .map((file) => basename(file).replace(/\.\w+$/, ''))
    .sort();
const at = (address: string) => pages.get(address)!;

describe('the ledger in the built site', () => {
  const claims = idsOf('content/ledger/claims/*.yaml');

  it('gives each claim of the content folder a page, and no other', () => {
    const built = [...pages.keys()]
      .flatMap((address) => /^\/claims\/(.+)\/$/.exec(address)?.[1] ?? [])
      .sort();
    expect(built).toEqual(claims);
  });

  it('lists every claim once, under its verdict', () => {
    const links = [...at('/claims/').querySelectorAll('.claim-group .claim-statement a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links.sort()).toEqual(claims.map((id) => `/claims/${id}/`).sort());
  });

  it('shows the words of the verdict that the record holds', () => {
    for (const id of claims) {
      const verdict = /^verdict: (\S+)$/m.exec(
        readFileSync(`content/ledger/claims/${id}.yaml`, 'utf8'),
      )![1]!;
      const shown = at(`/claims/${id}/`).querySelector('.claim-verdict .verdict')!;
      expect(shown.getAttribute('data-verdict'), id).toBe(verdict);
      expect(shown.textContent.trim().toLowerCase().replaceAll(' ', '-'), id).toBe(verdict);
    }
  });

  it('lists every source and every event of the content folder', () => {
    const sources = [...at('/sources/').querySelectorAll('.publisher li')]
      .map(({ id }) => id)
      .sort();
    expect(sources).toEqual(idsOf('content/ledger/sources/*.yaml'));
    const events = [...at('/timeline/').querySelectorAll('.events > li')]
      .map(({ id }) => id.replace('event-', ''))
      .sort();
    expect(events).toEqual(idsOf('content/ledger/events/*.yaml'));
  });

  it('lists every glossary entry', () => {
    const terms = [...at('/glossary/').querySelectorAll('.glossary dl > div')]
      .map(({ id }) => id)
      .sort();
    expect(terms).toEqual(idsOf('content/ledger/glossary/*.yaml'));
  });
});

describe('chapters in the built site', () => {
  const chapters = idsOf('content/articles/en/*.mdx');

  it('exist for every file', () => {
    for (const id of chapters) expect([...pages.keys()]).toContain(`/chapters/${id}/`);
  });

  it.each(chapters)(
    '%s leads each marked claim to a note beside it and to the claim’s page',
    (id) => {
      const page = at(`/chapters/${id}/`);
      const marked = [...page.querySelectorAll('a.claim')].map((a) => a.getAttribute('href')!);
      expect(marked.length).toBeGreaterThan(0);
      for (const to of marked) {
        const note = page.querySelector(to)?.closest('.note');
        expect(note?.querySelector('a[href^="/claims/"]'), to).toBeTruthy();
      }
    },
  );

  it.each(chapters)(
    '%s ends its text with each marked statement once, its verdict and the article they are from, as its twin does',
    (id) => {
      const address = `/chapters/${id}/`;
      const list = at(address).querySelector('section[aria-labelledby="statements"]')!;
      const shown = [...list.querySelectorAll('li')].map((item) => [
        item.querySelector('a')!.getAttribute('href')!,
        item.querySelector('.verdict')!.textContent.trim(),
      ]);
      const marked = [...at(address).querySelectorAll('.note a[href^="/claims/"]')].map(
        (a) => a.getAttribute('href')!.split('#')[0]!,
      );
      expect(shown.map(([to]) => to)).toEqual([...new Set(marked)]);
      expect(list.querySelector('.checked-article a[href^="https://"]')).not.toBeNull();
      const twin = readFileSync(`${site.folder}${address}index.md`, 'utf8');
      for (const [to, verdict] of shown)
        expect(twin.replace(/\s+/g, ' '), to).toMatch(
          new RegExp(`\\(\\S*${to}\\)\\s+${verdict}\\.`),
        );
    },
  );

  it.each(chapters)(
    '%s numbers its sources in the order of the text, as the list at its end does',
    (id) => {
      const page = at(`/chapters/${id}/`);
      const list = [...page.querySelectorAll('.notes ol > li')].map(
        ({ id: source }) => `#${source}`,
      );
      for (const link of page.querySelectorAll('.cite a'))
        expect(list.indexOf(link.getAttribute('href')!) + 1, link.getAttribute('href')!).toBe(
          Number(link.textContent),
        );
      expect(list.length).toBeGreaterThanOrEqual(12);
    },
  );
});

describe('the text of chapters', () => {
  it.each(idsOf('content/articles/en/*.mdx'))(
    '%s has its note numbers close to the words they back',
    (id) => {
      const cites = [...at(`/chapters/${id}/`).querySelectorAll('.prose sup.cite')];
      expect(cites.length).toBeGreaterThan(10);
      for (const cite of cites) {
        expect(cite.textContent).toMatch(/^\d+(?:,\d+)*$/);
        expect(cite.previousSibling?.textContent ?? '', cite.textContent).not.toMatch(/\s$/);
      }
    },
  );
});
