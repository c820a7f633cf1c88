import { globSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Parser from 'rss-parser';
import Sitemapper from 'sitemapper';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../support/pages.ts';
import { readersPages } from '../../support/readers-pages.ts';
import { serve } from '../../support/serve.ts';
import { SITE_URL, SITES } from '../../support/sites.ts';

const [root] = SITES;
const file = (path: string) => readFileSync(join(root.folder, path), 'utf8');
const isThere = (url: string) => {
  const path = url.slice(SITE_URL.length).split('#')[0]!;
  return (
    globSync(path.endsWith('/') ? `.${path}index.html` : `.${path}`, { cwd: root.folder })
      .length === 1
  );
};
const chapters = readersPages.filter(({ address }) => /^\/chapters\/[^/]/.test(address));
type Json = {
  version: string;
  feed_url: string;
  items: { id: string; url: string; content_html: string; date_modified: string }[];
};
const json = (path: string) => JSON.parse(file(path)) as Json;

describe('the feed of chapters and changes', () => {
  it('is read by rss-parser, with every chapter in it', async () => {
    const feed = await new Parser().parseString(file('feed.xml'));
    const links = feed.items.map(({ link }) => link);
    for (const { address } of chapters) expect(links).toContain(SITE_URL + address);
    expect(feed).toMatchObject({ feedUrl: `${SITE_URL}/feed.xml` });
    for (const { isoDate } of feed.items) expect(isoDate).toMatch(/^2026-/);
  });

  it('carries whole chapters, with pictures instead of frames', async () => {
    const { items } = await new Parser().parseString(file('feed.xml'));
    for (const { address, document } of chapters) {
      const item = items.find(({ link }) => link === SITE_URL + address)!;
      const content = parse(item.content!);
      // Pages keep the day of a date with its month by a space of another kind.
      const titles = (all: Iterable<{ textContent: string }>) =>
        [...all].map((h) => h.textContent.trim().replaceAll(/\s/g, ' '));
      const headings = titles(document.querySelectorAll('.prose > h2'));
      const found = titles(content.querySelectorAll('h2'));
      expect(found).toEqual(expect.arrayContaining(headings));
      expect(content.querySelector('iframe, script, style, [style], [class], svg')).toBeNull();
      const figures = document.querySelectorAll('.chapter atlas-map, .chapter figure.chart').length;
      expect(content.querySelectorAll('img').length).toBe(figures);
      for (const image of content.querySelectorAll('img')) {
        expect(image.getAttribute('alt')!.length).toBeGreaterThan(10);
        expect(isThere(image.getAttribute('src')!)).toBe(true);
      }
    }
  });

  it('says the same as JSON Feed', async () => {
    const { items } = await new Parser().parseString(file('feed.xml'));
    const feed = json('feed.json');
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id as string));
    expect(feed.items.map(({ content_html }) => content_html)).toEqual(
      items.map(({ content }) => content),
    );
  });

  it('uses no id twice and leads to pages that are there', () => {
    const { items } = json('feed.json');
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { url } of items) expect(isThere(url)).toBe(true);
  });
});

describe('the feed of corrections', () => {
  it('is read by rss-parser, and has an entry for each correction', async () => {
    const feed = await new Parser().parseString(file('corrections/feed.xml'));
    const listed = globSync('content/corrections/*.yaml').length;
    expect(feed.items).toHaveLength(listed);
    expect(json('corrections/feed.json').items).toHaveLength(listed);
    expect(feed.title).toContain('Corrections');
  });
});

it('names all feeds in the head of every page', () => {
  for (const { document } of readersPages) {
    const feeds = [
      ...document.querySelectorAll(
        'link[rel=alternate][type$="+xml"], link[rel=alternate][type="application/feed+json"]',
      ),
    ];
    expect(feeds.map((link) => link.getAttribute('href'))).toEqual([
      `${SITE_URL}/feed.xml`,
      `${SITE_URL}/feed.json`,
      `${SITE_URL}/corrections/feed.xml`,
      `${SITE_URL}/corrections/feed.json`,
    ]);
  }
});

describe('the sitemap', () => {
  let server: Server;
  let host = '';
  beforeAll(async () => {
    server = await serve(root.folder, 0);
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('is read by sitemapper and names every page for readers, and no other', async () => {
    const { sites, errors } = await new Sitemapper({ timeout: 15_000 }).fetch(
      `${host}/sitemap.xml`,
    );
    expect(errors).toEqual([]);
    expect([...sites].sort()).toEqual(readersPages.map(({ address }) => SITE_URL + address).sort());
  });

  it('has a day for every page, taken from the content', () => {
    const days = [...file('sitemap.xml').matchAll(/<lastmod>(.*?)<\/lastmod>/g)].map(
      ([, day]) => day!,
    );
    expect(days).toHaveLength(readersPages.length);
    for (const day of days) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
    const energy = /^updated: '(.*)'$/m.exec(
      readFileSync('content/articles/en/energy.mdx', 'utf8'),
    )![1]!;
    expect(file('sitemap.xml')).toContain(`/chapters/energy/</loc><lastmod>${energy}<`);
  });

  it('is named in robots.txt, which keeps nobody out', () => {
    expect(file('robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${SITE_URL}/sitemap.xml\n`,
    );
  });
});

describe.each(SITES)('for phones and programs, the site $name', ({ folder, base }) => {
  it('has a manifest whose icons are there, in the size they claim', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'site.webmanifest'), 'utf8')) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe(base);
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(join(folder, src.slice(base.length)));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  it('has an icon for programs that ask for favicon.ico', () => {
    const icon = readFileSync(join(folder, 'favicon.ico'));
    expect([...icon.subarray(0, 4)]).toEqual([0, 0, 1, 0]);
    expect(icon.toString('latin1', 23, 26)).toBe('PNG');
  });

  it('lists every chapter and claim in llms.txt by its Markdown file', () => {
    const links = [...readFileSync(join(folder, 'llms.txt'), 'utf8').matchAll(/\]\((\S+)\)/g)].map(
      ([, to]) => to!,
    );
    const twins = links.filter((link) => link.endsWith('index.md'));
    expect(twins).toHaveLength(globSync('{chapters,claims}/*/index.md', { cwd: folder }).length);
    for (const link of links)
      expect(isThere(link.replace(SITE_URL + base, `${SITE_URL}/`))).toBe(true);
  });
});
