import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats, { type FormatsPlugin } from 'ajv-formats';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { csvAt, fileAt, jsonAt, offered } from '../support/files.ts';
import { pagesOf, type BuiltPage } from '../support/pages.ts';
import { SITE_URL, SITES } from '../support/sites.ts';

type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
  $defs?: Record<string, Schema>;
};
type Row = Record<string, unknown>;

const SETS = {
  claims: 'claim',
  sources: 'source',
  events: 'event',
  glossary: 'term',
  series: 'series',
  places: 'place',
  maps: 'map',
  charts: 'chart',
  'shared-figures': 'figure',
  tolls: 'toll',
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Everything that a record holds, with numbers as the text that a table has for them. */
const asText = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asText);
  if (value === null || typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asText(part)]));
};

/** The package is CommonJS: its function is a member of what is imported. */
const formats = (addFormats as unknown as { default: FormatsPlugin }).default;

const SIGNED = ['dataset', 'credit', 'licence'];

describe.each(SITES)('the open data of the site $name', (site) => {
  const at = (path: string) => `${site.base}data/${path}`;
  const [page] = pagesOf(site, 'data/index.html') as [BuiltPage];
  const files = offered(page, '.data-all', '.data-sets');

  it('lists files of every kind of record, of geography and an archive', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        at('all.zip'),
        ...Object.entries(SETS).flatMap(([name, one]) => [
          at(`${name}.json`),
          at(`${name}.csv`),
          at(`schema/${one}.json`),
        ]),
        at('geo/natural-earth.topo.json'),
      ]),
    );
  });

  it('is in the footer of every page', () => {
    expect(page.document.querySelector(`.site-footer a[href="${at('')}"]`)).not.toBeNull();
  });

  it('says of every file how large it is', () => {
    for (const row of page.document.querySelectorAll('.files li')) {
      const address = row.querySelector('a')!.getAttribute('href')!;
      const bytes = fileAt(site, address).length;
      const shown = row.querySelector('.number:last-of-type')!.textContent.replaceAll(',', '');
      const [, number, unit] = /([\d.]+)\s*(byte|kB|MB)/.exec(shown)!;
      const size = Number(number) * { byte: 1, kB: 1000, MB: 1e6 }[unit as 'kB'];
      expect(Math.abs(size - bytes), address).toBeLessThanOrEqual(
        { byte: 0, kB: 500, MB: 50_000 }[unit as 'kB'],
      );
    }
  });

  describe.each(Object.entries(SETS))('%s', (name, one) => {
    const file = jsonAt(site, at(`${name}.json`));
    const schema = jsonAt(site, at(`schema/${one}.json`));
    const records = file['records'] as Row[];
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats(ajv);
    const validate = ajv.compile(schema);

    it('are valid by the schema that the file names', () => {
      expect(file['$schema']).toBe(`${SITE_URL}${at(`schema/${one}.json`)}`);
      expect(file['$schema']).toBe(schema['$id']);
      validate(file);
      expect(validate.errors).toBeNull();
      expect(records.length).toBe(file['count']);
      expect(records.length).toBeGreaterThan(0);
    });

    it('have a schema that refuses a field nobody knows, a missing one and a bad id', () => {
      const [first] = records;
      const { id, ...anonymous } = first!;
      for (const bad of [
        { ...first, colour: 'red' },
        anonymous,
        { ...first, id: `${String(id)} ` },
      ])
        expect(validate({ ...file, records: [bad] })).toBe(false);
    });

    it('say title, credit, licence, version, date and page', () => {
      expect(file).toMatchObject({
        title: expect.stringMatching(/\w{5}/) as string,
        credit: expect.stringMatching(/\w{5}/) as string,
        licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        version,
        modified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
        page: `${SITE_URL}${at('')}`,
      });
      expect(records[0]).not.toHaveProperty('file');
    });

    it('can be put together again from their tables', () => {
      const definition = (schema as Schema).$defs![one]!;
      const { properties } = definition;
      const rebuilt = csvAt(site, at(`${name}.csv`)).map((row) => rowOf(row, definition));
      for (const [field, { items }] of Object.entries(properties!)) {
        if (items?.type !== 'object') continue;
        const rows = csvAt(site, at(`${name}-${field}.csv`));
        expect(rows.columns.slice(0, 2)).toEqual([one, 'position']);
        const groups = Map.groupBy(rows, (row) => row[one]!);
        for (const record of rebuilt)
          record[field] = (groups.get(record['id'] as string) ?? []).map((row, i) => {
            expect(row['position']).toBe(String(i + 1));
            return rowOf(row, items);
          });
      }
      expect(rebuilt).toEqual(records.map(asText));
    });

    it('carry dataset, credit and licence in every row', () => {
      const rows = csvAt(site, at(`${name}.csv`));
      expect(rows.columns.slice(-3)).toEqual(SIGNED);
      for (const row of rows) for (const column of SIGNED) expect(row[column]).toMatch(/\w/);
    });
  });

  it('keeps what comes from OpenStreetMap apart, under its own licence', () => {
    for (const path of files.filter((to) => to.includes('/geo/'))) {
      const text = fileAt(site, path).toString('utf8');
      const osm = /openstreetmap|border-l/.test(path);
      expect(text.includes('ODbL 1.0'), path).toBe(osm);
      expect(text, path).toContain(osm ? '© OpenStreetMap contributors' : '');
    }
  });

  it('has base maps that are topologies in degrees, longitude first', () => {
    for (const name of ['natural-earth', 'openstreetmap-border']) {
      const topology = jsonAt(site, at(`geo/${name}.topo.json`)) as unknown as Topology & Row;
      expect(topology['title']).toMatch(/\w/);
      expect(topology['licence']).toHaveProperty('url');
      const { features } = feature(topology, topology.objects['countries'] as GeometryCollection);
      for (const [lon, lat] of JSON.stringify(features.map(({ geometry }) => geometry))
        .matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)
        .map(([, x, y]) => [Number(x), Number(y)] as const)) {
        expect(lon).toBeGreaterThan(20);
        expect(lon).toBeLessThan(65);
        expect(lat).toBeGreaterThan(25);
        expect(lat).toBeLessThan(50);
      }
    }
  });

  it('has everything in the archive, byte for byte, and nothing else', () => {
    const entries = unzipSync(fileAt(site, at('all.zip')));
    const listed = files.filter((to) => to !== at('all.zip')).map((to) => to.slice(at('').length));
    expect(Object.keys(entries).sort()).toEqual([...listed, 'licence.txt'].sort());
    for (const [path, bytes] of Object.entries(entries))
      expect(Buffer.from(bytes).equals(fileAt(site, at(path))), path).toBe(true);
  });

  it('tells machines of every file, with no text that could close the script', () => {
    const script = [...page.document.querySelectorAll('script[type="application/ld+json"]')].find(
      ({ textContent }) => textContent.includes('DataCatalog'),
    )!;
    expect(script.textContent).not.toContain('<');
    const catalog = JSON.parse(script.textContent) as {
      '@type': string;
      dataset: { license: string; distribution: { contentUrl: string; contentSize: string }[] }[];
    };
    expect(catalog['@type']).toBe('DataCatalog');
    const told = catalog.dataset.flatMap(({ distribution }) => distribution);
    expect(told.map(({ contentUrl }) => contentUrl.slice(SITE_URL.length)).sort()).toEqual(
      files.filter((to) => to !== at('all.zip')).sort(),
    );
    for (const { contentUrl, contentSize } of told)
      expect(contentSize).toBe(`${fileAt(site, contentUrl.slice(SITE_URL.length)).length} B`);
    for (const { license } of catalog.dataset) expect(license).toMatch(/^https:/);
  });
});

/** A row back as the record that it was, but for its lists of records, in text. */
function rowOf(row: Record<string, string | undefined>, { properties, required }: Schema): Row {
  const fields = Object.entries(properties!).filter(([name]) => row[name] !== undefined);
  const found = fields.flatMap(([name, { type, items }]): [string, unknown][] => {
    const cell = row[name]!;
    if (cell === '') return type === 'array' && required?.includes(name) ? [[name, []]] : [];
    if (type === 'array' && items?.type === 'string') return [[name, cell.split(' | ')]];
    return [[name, /^(?:\[|\{["}])/.test(cell) ? asText(JSON.parse(cell)) : cell]];
  });
  return Object.fromEntries(found);
}
