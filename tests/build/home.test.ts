import { describe, expect, it } from 'vitest';
import { tally, UNCLASSED } from '../../src/site/sources.ts';
import { readingMinutes } from '../../src/words/reading-time.ts';
import { sites } from '../../src/site/sites.ts';
import { pageAt } from '../support/readers-pages.ts';

const [english] = sites();
const { content } = english!;
const { document } = pageAt('/');
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (selector: string) => plain(document.querySelector(selector)?.textContent);

/** Does an address name a page of the site and, after "#", a part of it? */
function isThere(address: string): boolean {
  const [page = '', part] = address.split('#');
  const found = pageAt(page) as ReturnType<typeof pageAt> | undefined;
  return found !== undefined && (!part || found.document.getElementById(part) !== null);
}

describe('the head of the home page', () => {
  it('says in one sentence what was found and in one how, and links what was found', () => {
    for (const selector of ['.home-finding', '.home-stance'])
      expect(textOf(selector).match(/[.!?](?= |$)/g), selector).toHaveLength(1);
    const links = [...document.querySelectorAll('.home-finding a')];
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) expect(isThere(link.getAttribute('href')!)).toBe(true);
  });

  it('has two ways in, with the minutes of the overview and the number of claims', () => {
    const ways = [...document.querySelectorAll('.ways a')];
    const [first] = [...content.articles.values()].sort((a, b) => a.order - b.order);
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      `/chapters/${first!.id}/`,
      '/claims/',
    ]);
    expect(ways[0]!.textContent).toContain(String(readingMinutes(first!.outline.words)));
    expect(ways[1]!.textContent).toContain(String(content.claims.size));
  });

  it('counts sources, sides and corrections as the data have them, and links what it counts', () => {
    const trust = textOf('.trust');
    const sides = tally(content.sources.values(), 'perspective').filter(
      ([side]) => side !== UNCLASSED,
    ).length;
    expect(trust).toContain(`${content.sources.size.toLocaleString('en')} sources`);
    expect(trust).toContain(`${sides} countries and sides`);
    expect(trust).toContain(`${content.corrections.size} correction`);
    const links = [...document.querySelectorAll('.trust a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['/sources/', '/method/', '/corrections/', '/about/']);
  });
});

describe('the questions of readers', () => {
  const entries = [...document.querySelectorAll('.questions > li')];

  it('are five, each with a mark of its own and an answer of a line', () => {
    expect(entries).toHaveLength(5);
    for (const entry of entries) {
      expect(plain(entry.querySelector('h3')?.textContent)).toMatch(/\?$/);
      const sources = plain(entry.querySelector('.source-links')?.textContent);
      const answer = plain(entry.querySelector('p')?.textContent).replace(sources, '').trim();
      expect(answer.length).toBeLessThanOrEqual(170);
      expect(answer).toMatch(/\.$/);
    }
  });

  it('lead to parts of five chapters that are there', () => {
    const leads = entries.map((entry) => entry.querySelector('h3 a')!.getAttribute('href')!);
    expect(new Set(leads.map((to) => to.split('#')[0])).size).toBe(5);
    for (const to of leads) {
      expect(to).toMatch(/^\/chapters\/[a-z]+\/#[a-z0-9-]+$/);
      expect(isThere(to), to).toBe(true);
    }
  });

  it('name the publishers of what they say, with links', () => {
    const urls = new Set([...content.sources.values()].map(({ url }) => url));
    for (const entry of entries) {
      const links = [...entry.querySelectorAll('.source-links a')];
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(urls).toContain(link.getAttribute('href'));
    }
  });
});

describe('the contents', () => {
  const plates = [...document.querySelectorAll('.atlas-plate')];

  it('have a plate for each chapter', () => {
    expect(plates).toHaveLength(content.articles.size);
    expect(content.plates.map(({ chapter }) => chapter).sort()).toEqual(
      [...content.articles.keys()].sort(),
    );
  });

  it('have no two plates alike, in what is drawn nor in what it is drawn from', () => {
    const drawn = plates.map((plate) =>
      [
        plate.getAttribute('viewBox'),
        ...[...plate.querySelectorAll('[d]')].map((p) => p.getAttribute('d')),
      ].join(),
    );
    expect(new Set(drawn).size).toBe(plates.length);
    const from = content.plates.map((plate) => JSON.stringify({ ...plate, chapter: '' }));
    expect(new Set(from).size).toBe(plates.length);
  });
});
