import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardFonts } from '../../../src/publish/pictures/card-fonts.ts';
import { allCards } from '../../../src/publish/pictures/cards.ts';
import { rasterise } from '../../../src/publish/pictures/rasterise.ts';
import { sites } from '../../../src/site/sites.ts';
import { metaOf, readersPages } from '../../support/readers-pages.ts';
import { SITE_URL, SITES } from '../../support/sites.ts';
import { content } from '../../support/drawn.ts';

const [root, sub] = SITES;
const files = globSync('cards/*.png', { cwd: root.folder }).sort();
const cards = await allCards(sites()[0]!);

/** Width and height in the head of a PNG. */
function sizeOf(png: Buffer): [number, number] {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new TypeError('This is no PNG.');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('cards', () => {
  it('exist for the home page, every chapter, claim, map and chart', () => {
    const { articles, claims, maps, charts } = content;
    const wanted = [
      'home',
      ...[...articles.keys()].map((id) => `chapter-${id}`),
      ...[...claims.keys()].map((id) => `claim-${id}`),
      ...[...maps.keys()].map((id) => `map-${id}`),
      ...[...charts.keys()].map((id) => `chart-${id}`),
    ];
    const found = files.map((file) => basename(file).replace(/-[0-9a-f]{16}\.png$/, ''));
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('are 1200 × 630 px and under 300 kB', () => {
    for (const file of files) {
      expect(sizeOf(readFileSync(join(root.folder, file)))).toEqual([1200, 630]);
      expect(statSync(join(root.folder, file)).size).toBeLessThan(300_000);
      expect(statSync(join(root.folder, file)).size).toBeGreaterThan(5_000);
    }
  });

  it('drawn anew, without what is kept between builds, have the same bytes', async () => {
    const { files: fonts } = await cardFonts();
    for (const { name, svg } of cards)
      expect(rasterise(svg, fonts).equals(readFileSync(join(root.folder, 'cards', name)))).toBe(
        true,
      );
  });

  it('are the same in two builds at different addresses', () => {
    expect(globSync('cards/*.png', { cwd: sub.folder }).sort()).toEqual(files);
    for (const file of files)
      expect(
        readFileSync(join(root.folder, file)).equals(readFileSync(join(sub.folder, file))),
      ).toBe(true);
  });

  it('say in words what they show', () => {
    for (const { alt } of cards) expect(alt.length).toBeGreaterThan(15);
    expect(new Set(cards.map(({ alt }) => alt)).size).toBe(cards.length);
  });
});

describe.each(SITES)('every page of the site $name', ({ base, folder }) => {
  it('has a card that is there', () => {
    for (const { address } of readersPages) {
      const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
      const card = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(card.startsWith(`${SITE_URL}${base}cards/`)).toBe(true);
      expect(files).toContain(`cards/${basename(card)}`);
    }
  });
});

it('gives each page a title, text and address for those who show links', () => {
  for (const { document, address } of readersPages) {
    expect(metaOf(document, 'og:url')).toBe(SITE_URL + address);
    for (const name of ['og:title', 'og:description', 'og:image:alt', 'twitter:image:alt'])
      expect(metaOf(document, name)?.length).toBeGreaterThan(3);
  }
});

it('knows a PNG from other files', () => {
  expect(() => sizeOf(Buffer.from('GIF89a and more than twenty-four bytes'))).toThrow('no PNG');
});
