import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import lang from 'metascraper-lang';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf, metaOf, ONE_OF_EACH, pageAt, readersPages } from '../../support/readers-pages.ts';
import { serve } from '../../support/serve.ts';
import { SITE_URL } from '../../support/sites.ts';

const scrape = metascraper([
  author(),
  date(),
  description(),
  image(),
  lang(),
  publisher(),
  title(),
  url(),
]);
const SITE = 'Israel and Azerbaijan, explained';

let server: Server;
let host = '';
beforeAll(async () => {
  server = await serve('dist-test/root', 0);
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('leaves out no kind of page', () => {
  const kinds = (pages: readonly { address: string }[]) =>
    [...new Set(pages.map(({ address }) => kindOf(address)))].sort();
  expect(kinds(ONE_OF_EACH)).toEqual(kinds(readersPages));
});

describe.each(ONE_OF_EACH)('the page of the kind "$kind"', ({ address, work, kind }) => {
  const { html, document } = pageAt(address);
  const full = SITE_URL + address;
  const heading = document.querySelector('h1')!.textContent.trim();
  const card = new RegExp(`^${SITE_URL}/cards/${work ? kind : 'home'}-[a-z0-9-]+\\.png$`);

  it('is read by open-graph-scraper with its title, text and picture', async () => {
    const { result } = await ogs({ html });
    expect(result.ogTitle).toContain(heading);
    expect(result.ogDescription).toBe(metaOf(document, 'description'));
    expect(result).toMatchObject({
      ogUrl: full,
      ogSiteName: SITE,
      ogLocale: 'en_GB',
      ogType: kind === 'chapter' ? 'article' : 'website',
      twitterCard: 'summary_large_image',
    });
    const [picture] = result.ogImage!;
    expect(picture).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    expect(picture!.url).toMatch(card);
    expect(picture!.alt!.length).toBeGreaterThan(10);
  });

  it('is read by metascraper with its title, text, picture, language and publisher', async () => {
    const found = await scrape({ html, url: full });
    expect(found.title).toContain(heading);
    expect(found.image).toMatch(card);
    expect(found).toMatchObject({ url: full, lang: 'en', publisher: SITE });
    expect(found.description).toBe(metaOf(document, 'description'));
    if (work) expect(found.date).toMatch(/^2026-/);
  });

  it('is read by unfurl.js over the wire', async () => {
    const found = await unfurl(host + address, { oembed: false });
    expect(found.open_graph).toMatchObject({ url: full, site_name: SITE });
    expect(found.open_graph.images![0]).toMatchObject({ width: 1200, height: 630 });
    expect(found.twitter_card.card).toBe('summary_large_image');
    expect(found.canonical_url).toBe(full);
  });
});

describe('what a messenger shows of a page', () => {
  const shown = readersPages.map(({ address, document }) => ({
    address,
    title: metaOf(document, 'og:title') ?? '',
    text: metaOf(document, 'description') ?? '',
    alt: metaOf(document, 'og:image:alt') ?? '',
  }));

  it('is a text of 50 to 160 characters that ends where a sentence does', () => {
    const odd = shown.filter(({ text }) => !/^.{49,159}[.?!]$/.test(text));
    expect(odd.map(({ address, text }) => `${address} ${text.length} ${text}`)).toEqual([]);
  });

  it('is a text and a title that no other page has', () => {
    for (const name of ['title', 'text'] as const)
      expect(new Set(shown.map((page) => page[name])).size).toBe(shown.length);
  });

  it('is a picture in words, as few as X takes', () => {
    for (const { alt } of shown) {
      expect(alt).toMatch(/^[\p{Lu}“].*\p{L}{3}.*[.]$/u);
      expect(alt).not.toMatch(/\.\.|undefined/);
      expect(alt.length).toBeLessThanOrEqual(420);
    }
  });
});

it('shows readers of links a page without tags as what it is', async () => {
  const { result } = await ogs({ html: '<html><head><title>Bare</title></head></html>' });
  expect(result.ogImage).toBeUndefined();
});
