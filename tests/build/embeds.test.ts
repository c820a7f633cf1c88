import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { embeddableIds } from '../support/embeds.ts';
import { pagesOf } from '../support/pages.ts';
import { SITE_URL, SITES } from '../support/sites.ts';

/** Most that one embed may weigh on the way, bytes. */
const BUDGET = 40_000;

describe.each(SITES)('embeds of the site $name', (site) => {
  const pages = new Map(pagesOf(site).map((page) => [page.address, page]));
  const embeds = embeddableIds().map(({ kind, id }) => ({
    name: `${kind} ${id}`,
    kind,
    page: `${SITE_URL}${site.base}${kind}s/${id}/`,
    ...pages.get(`${site.base}embed/${id}/`)!,
  }));

  it('exist for every map and every chart of the content folder', () => {
    expect(embeds.length).toBeGreaterThan(9);
    expect(embeds.filter(({ file }) => !file).map(({ name }) => name)).toEqual([]);
  });

  it('have a twin each without any script, with the same figure, note and credit', () => {
    const parts = (document: Document) =>
      ['h1', '.map-note', '.credit', 'svg'].map((part) =>
        [...document.querySelectorAll(part)].map(({ textContent }) => textContent.trim()),
      );
    for (const { name, document } of embeds) {
      const id = name.split(' ')[1]!;
      const still = pages.get(`${site.base}embed/${id}-still/`)!;
      expect(still.document.querySelectorAll('script, [onload], [onclick]')).toHaveLength(0);
      expect(parts(still.document), name).toEqual(parts(document));
      expect(still.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      );
      expect(brotliCompressSync(readFileSync(still.file)).length).toBeLessThanOrEqual(BUDGET);
    }
  });

  describe.each(embeds)('$name', ({ kind, page, document, html, file }) => {
    it('has the whole figure and none of the site around it', () => {
      const drawn =
        kind === 'map' ? 'atlas-map .viewport path' : '.chart svg :is(line, path, rect)';
      expect(document.querySelectorAll(drawn).length).toBeGreaterThan(5);
      expect(document.querySelector('header, nav, footer, main')).toBeNull();
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(page);
    });

    it('is one document that asks for nothing more', () => {
      const asked = [
        ...document.querySelectorAll(
          'script[src], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], img[src], image[href], iframe',
        ),
      ]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((to) => !to.startsWith('data:'));
      expect(asked).toEqual([]);
      expect(html).not.toMatch(/url\((?!["']?(?:data:|#))/);
      expect(html).not.toMatch(/\bimport\s*\(|@import/);
    });

    it('keeps its weight, and keeps nothing on the reader’s device', () => {
      expect(brotliCompressSync(readFileSync(file)).length).toBeLessThanOrEqual(BUDGET);
      expect(html).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
    });

    it('leads out by one link, to its own page', () => {
      const links = [...document.querySelectorAll('.credit a')].map((a) => a.getAttribute('href'));
      expect(links).toEqual([page]);
    });

    it('credits no relief, for it draws none', () => {
      expect(document.querySelector('image.relief')).toBeNull();
      expect(document.querySelector('figcaption')?.textContent ?? '').not.toContain('Relief');
    });

    it('keeps the note on borders and the credits in sight', () => {
      if (kind === 'chart') return;
      const note = document.querySelector('figcaption.map-note');
      expect(note?.textContent).toMatch(/no endorsement/);
      expect(note?.querySelector('.credits')?.textContent.trim()).not.toBe('');
      expect(note?.closest('details')).toBeNull();
    });
  });
});
