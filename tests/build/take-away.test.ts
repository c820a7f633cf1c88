import { createHash } from 'node:crypto';
import sharp, { type Region } from 'sharp';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cardFonts } from '../../src/publish/pictures/card-fonts.ts';
import { csvAt, fileAt, jsonAt, offered } from '../support/files.ts';
import { pagesOf, parse } from '../support/pages.ts';
import { SITE_URL, SITES } from '../support/sites.ts';

const fonts = (await cardFonts()).advances.sans;
const FIGURE = /^(.*\/(maps|charts)\/([a-z0-9-]+)\/)$/;

describe.each(SITES)('the files of maps and charts of the site $name', (site) => {
  const built = pagesOf(site, '{maps,charts,data}/**/*.html');
  const pages = built.filter(({ address }) => FIGURE.test(address));
  const figures = pages.map((page) => {
    const [, folder, kind, id] = FIGURE.exec(page.address)!;
    return { page, folder: folder!, kind: kind!, id: id!, files: offered(page, '.take-away') };
  });
  const owners = new Map(
    figures.flatMap((figure) =>
      figure.files
        .filter((file) => file.startsWith(figure.folder))
        .map((file) => [file.slice(site.base.length), { ...figure, file }] as const),
    ),
  );
  /** Names only: a test that is given a whole page spends its time on describing it. */
  const own = (ending: string) => [...owners.keys()].filter((name) => name.endsWith(ending));
  const owner = (name: string) => owners.get(name)!;
  const titleOf = (name: string) =>
    owner(name).page.document.querySelector('h1')!.textContent.trim();

  it('are offered on the page of every figure, in every format', () => {
    expect(figures.length).toBeGreaterThanOrEqual(12);
    for (const { folder, kind, id, files } of figures) {
      const endings = ['svg', 'png', 'csv', 'json', ...(kind === 'maps' ? ['geojson'] : [])];
      expect(files).toEqual(
        expect.arrayContaining(endings.map((ending) => `${folder}${id}.${ending}`)),
      );
      if (kind === 'maps')
        expect(
          files.some((file) => file.endsWith('.topo.json')),
          id,
        ).toBe(true);
    }
  });

  it('are offered on the lists of maps, of charts and of data too', () => {
    const listed = (address: string) =>
      offered(
        built.find((page) => page.address === site.base + address)!,
        '.take-away',
      );
    const all = distinct(figures.flatMap(({ files }) => files));
    expect(distinct([...listed('maps/'), ...listed('charts/')])).toEqual(all);
    expect(distinct(listed('data/'))).toEqual(all);
  });

  it.each(own('.svg'))('%s stands alone and says whose it is', (name) => {
    const { file, folder } = owner(name);
    const text = fileAt(site, file).toString('utf8');
    const title = titleOf(name);
    const drawn = parse(text.replace(/ href="data:[^"]*"/, '')).documentElement;
    expect(drawn.querySelector('title')!.textContent).toBe(title);
    expect(drawn.querySelectorAll('text').length).toBeGreaterThan(8);
    const said = [...drawn.querySelectorAll('text')]
      .map((each) => [...each.childNodes].map((line) => line.textContent).join(' '))
      .join(' ');
    expect(said).toContain(title);
    expect(said).toContain('CC BY 4.0');
    expect(said).toContain(SITE_URL + folder);
    expect(text).toContain(
      '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"',
    );
    expect(needs(text)).toEqual([]);
  });

  it.each(own('.svg'))('%s has no letter that its PNG would leave out', (name) => {
    const { file } = owner(name);
    const svg = fileAt(site, file)
      .toString('utf8')
      .replace(/^.*<\/metadata>/s, '');
    const words = [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => plain(text!));
    const letters = new Set(words.flatMap((text) => [...text]));
    expect(letters.size).toBeGreaterThan(20);
    const missing = [...letters].filter((letter) => !fonts.has(letter.codePointAt(0)!));
    expect(missing).toEqual([]);
  });

  it.each(own('.png'))('%s is twice the size of the picture, with words on it', async (name) => {
    const { file } = owner(name);
    const svg = fileAt(site, file.replace(/png$/, 'svg')).toString('utf8');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
    const png = fileAt(site, file);
    const meta = await sharp(png).metadata();
    expect([meta.width, meta.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    const strip = { left: 0, width: 2 * Number(width), height: 80 };
    expect(await darkest(png, { ...strip, top: 0 })).toBeLessThan(60);
    expect(await darkest(png, { ...strip, top: 2 * Number(height) - 80 })).toBeLessThan(130);
  });

  it.each(own('.csv'))('%s carries title, note, credit and licence in each row', (name) => {
    const { file } = owner(name);
    const rows = csvAt(site, file);
    expect(rows.length).toBeGreaterThan(0);
    const title = titleOf(name);
    for (const row of rows) {
      expect(row['dataset']).toBe(title);
      for (const column of ['about', 'credit', 'licence']) expect(row[column]).toMatch(/\w{2}/);
    }
  });

  it.each(own('.json'))('%s carries the same, and as many values as its table', (name) => {
    const { file } = owner(name);
    const document = jsonAt(site, file);
    expect(document['title']).toBe(titleOf(name));
    expect(document).toMatchObject({
      credit: expect.stringMatching(/\w{3}/) as string,
      note: expect.stringMatching(/\w{10}|\w+ \w+/) as string,
      licence: { url: expect.stringMatching(/^https:/) as string },
    });
    const rows = (document['features'] ?? document['values']) as Record<string, unknown>[];
    const table = csvAt(site, file.replace(/json$/, 'csv'));
    expect(rows.length).toBe(table.length);
    for (const [i, row] of rows.entries())
      for (const column of table.columns.filter((name) => name in row && name !== 'sources'))
        expect(table[i]![column], `${file} ${column}`).toBe(String(row[column] as number));
  });

  it.each(own('.geojson'))('%s lies in the region, longitude first, under its licence', (name) => {
    const { file } = owner(name);
    const collection = jsonAt(site, file) as unknown as FeatureCollection & {
      licence: { name: string };
      credit: string;
    };
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features.length).toBeGreaterThan(0);
    const osm = file.includes('openstreetmap');
    expect(collection.licence.name).toBe(osm ? 'ODbL 1.0' : 'CC BY 4.0');
    for (const { geometry, properties } of collection.features) {
      const { coordinates } = geometry as { coordinates: Position | Position[] };
      const positions = [coordinates].flat(2).length === 2 ? [coordinates] : coordinates;
      for (const [lon, lat] of positions as Position[]) {
        expect(lon).toBeGreaterThan(31);
        expect(lon).toBeLessThan(55);
        expect(lat).toBeGreaterThan(29);
        expect(lat).toBeLessThan(44);
      }
      expect(properties).toHaveProperty('name');
    }
  });

  it('hold lines of OpenStreetMap only where they say so', () => {
    const osm = own('-openstreetmap.geojson');
    expect(osm.map((name) => owner(name).id)).toContain('iran-border');
    for (const { file, id } of osm.map(owner)) {
      const ids = (path: string) =>
        (jsonAt(site, path) as unknown as FeatureCollection).features.map((each) => each.id);
      const plain = ids(file.replace('-openstreetmap', ''));
      for (const line of ids(file)) expect(plain, id).not.toContain(line);
    }
  });
});

it('are the same bytes at the top of a host and under a path, but for their own address', () => {
  const [root, sub] = SITES;
  const hash = (site: (typeof SITES)[number]) =>
    createHash('sha256')
      .update(
        fileAt(site, `${site.base}maps/region/region.svg`)
          .toString('utf8')
          .replaceAll(`${SITE_URL}${site.base}`, '/'),
      )
      .digest('hex');
  expect(hash(root)).toBe(hash(sub));
});

/** A text without the escapes of XML. */
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const distinct = (addresses: string[]): string[] => [...new Set(addresses)].sort();

/** What an SVG would need from elsewhere: other files, or a style sheet. */
function needs(svg: string): string[] {
  return [
    ...[...svg.matchAll(/(?:xlink:)?href="(?!data:|#)([^"]*)"/g)].map(([, to]) => `href ${to!}`),
    ...[...svg.matchAll(/url\((?!#)([^)]*)\)/g)].map(([, to]) => `url ${to!}`),
    ...[...svg.matchAll(/\s(class|style)="/g)].map(([, name]) => name!),
    ...[...svg.matchAll(/var\(|light-dark\(|<script|<style|<foreignObject/g)].map(([what]) => what),
  ];
}

it('finds what an SVG would need from elsewhere', () => {
  expect(needs('<a href="#b"/><image href="data:x"/><path fill="url(#hatch)"/>')).toEqual([]);
  expect(needs('<image href="a.png"/><path class="land" fill="var(--x)"/>')).toEqual([
    'href a.png',
    'class',
    'var(',
  ]);
  expect(needs('<path fill="url(other.svg#a)"/><style>a{}</style>')).toEqual([
    'url other.svg#a',
    '<style',
  ]);
});

/** The darkest grey in a part of a picture, such as those where title and notes stand: 0 is black. */
async function darkest(png: Buffer, part: Region): Promise<number> {
  const { channels } = await sharp(png).extract(part).greyscale().stats();
  return channels[0]!.min;
}

it('finds a picture without a word to be blank', async () => {
  const blank = await sharp({
    create: { width: 100, height: 100, channels: 3, background: '#fbfaf7' },
  })
    .png()
    .toBuffer();
  expect(await darkest(blank, { left: 0, top: 0, width: 100, height: 80 })).toBeGreaterThan(200);
});
