import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readersPages } from '../../support/readers-pages.ts';
import { SITE_URL, SITES } from '../../support/sites.ts';

const [root] = SITES;
const chapters = readersPages.filter(({ address }) => address.startsWith('/chapters/'));
const works = readersPages.filter(({ address }) => /^\/(?:chapters|claims)\/[^/]/.test(address));
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Without white space: a reading view takes the signs of verdicts out, and the space in them. */
const dense = (text: string) => text.replace(/\s+/g, '');

describe.each(chapters)('a reading view of $address', ({ html, document, address }) => {
  const read = new Readability(
    new JSDOM(html, { url: SITE_URL + address }).window.document,
  ).parse()!;
  const text = read.textContent ?? '';

  it('has the whole text of the chapter', () => {
    const paragraphs = [...document.querySelectorAll('.prose > p, .prose > h2, .prose > ul > li')];
    expect(paragraphs.length).toBeGreaterThan(15);
    const lost = paragraphs
      .map((paragraph) => plain(paragraph.textContent))
      .filter((words) => !dense(text).includes(dense(words)));
    expect(lost).toEqual([]);
  });

  it('has its title, language and site, and no furniture', () => {
    expect(read.title).toContain(document.querySelector('h1')!.textContent.trim());
    expect(read).toMatchObject({ lang: 'en', siteName: 'Israel and Azerbaijan, explained' });
    for (const furniture of [
      'Skip to content',
      'No cookies, no tracking',
      'Previous chapter',
      'Next chapter',
      'Cite this chapter',
      'Link to this section',
      'BibTeX',
    ])
      expect(text).not.toContain(furniture);
  });
});

describe('the Markdown beside a page', () => {
  const twinOf = (address: string) => readFileSync(join(root.folder, address, 'index.md'), 'utf8');

  it('is linked from every chapter and claim', () => {
    for (const { document, address } of works)
      expect(
        document.querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href'),
      ).toBe(`${SITE_URL}${address}index.md`);
    expect(works.length).toBeGreaterThan(70);
  });

  it('has the headings and the beginning of every paragraph of the chapter', () => {
    for (const { document, address } of chapters) {
      const twin = twinOf(address);
      for (const heading of document.querySelectorAll('.prose > h2'))
        expect(twin).toContain(`## ${plain(heading.textContent)}`);
      for (const paragraph of document.querySelectorAll('.prose > p')) {
        for (const hidden of paragraph.querySelectorAll('.visually-hidden')) hidden.remove();
        const [first] = [...paragraph.childNodes].map(({ textContent }) =>
          plain(textContent ?? ''),
        );
        expect(plain(twin)).toContain(first);
      }
    }
  });

  it('has a note for every number, and no component left in it', () => {
    for (const { address } of works) {
      const twin = twinOf(address);
      const used = new Set([...twin.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
      const noted = new Set([...twin.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number));
      expect([...used].filter((number) => !noted.has(number))).toEqual([]);
      expect(twin).not.toMatch(/<[A-Z]|\{\/\*|undefined|\[object/);
    }
  });
});
