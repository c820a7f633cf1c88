import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metaOf, ONE_OF_EACH, pageAt, readersPages } from '../../support/readers-pages.ts';
import { SITE_URL, SITES } from '../../support/sites.ts';
import { complaints, graphOf, type Node } from '../../support/structured-data.ts';
import { content } from '../../support/drawn.ts';
import { offered } from '../../support/files.ts';

const [root] = SITES;
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
/** The validator holds every rating to the rules for products, where a number is required. */
const NUMBERS =
  /ClaimReview > Rating: (?:Required attribute "ratingValue" is missing|Missing field "(?:best|worst)Rating")/;
/** Verdicts that no number fits: schema.org asks for none, and a made-up one would mislead. */
const hasWordOnly = (document: Document) =>
  /\b(?:disputed|outdated|unsupported|opinion)\b/.test(
    document.querySelector('.claim-page header')?.getAttribute('data-verdict') ?? '',
  );
const nodeOf = (address: string, type: string): Node =>
  graphOf(pageAt(address).document).find((node) => node['@type'] === type)!;

describe('structured data', () => {
  it('is by the vocabulary of schema.org on every page', async () => {
    const found = await Promise.all(
      readersPages.map(async ({ address, document }) =>
        (await complaints(graphOf(document)))
          .filter((complaint) => !(hasWordOnly(document) && NUMBERS.test(complaint)))
          .map((complaint) => `${address} ${complaint}`),
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  it('says on every page who publishes the site, and under which licence', () => {
    for (const { document } of readersPages) {
      const types = graphOf(document).map((node) => node['@type']);
      expect(types).toEqual(expect.arrayContaining(['Organization', 'WebSite']));
      expect(document.querySelector('link[rel=license]')?.getAttribute('href')).toBe(LICENCE);
    }
    expect(nodeOf('/', 'Organization')['correctionsPolicy']).toBe(`${SITE_URL}/corrections/`);
  });

  it('calls each work what it is, under its licence, with dates from the content', () => {
    const types = { chapter: 'Article', claim: 'ClaimReview', map: 'Map', chart: 'Dataset' };
    for (const { kind, address, work } of ONE_OF_EACH) {
      if (!work) continue;
      const node = nodeOf(address, types[kind]);
      expect(node).toMatchObject({
        license: LICENCE,
        datePublished: expect.stringMatching(/^20/) as string,
      });
    }
    const energy = content.articles.get('energy')!;
    expect(nodeOf('/chapters/energy/', 'Article')).toMatchObject({
      headline: energy.title,
      datePublished: energy.published,
      dateModified: energy.updated,
    });
  });

  it('names every source of a chapter', () => {
    const cited = nodeOf('/chapters/energy/', 'Article')['citation'] as unknown[];
    expect(cited).toHaveLength(
      pageAt('/chapters/energy/').document.querySelectorAll('.notes > ol > li').length,
    );
  });

  it('gives a claim its verdict in words', () => {
    const { statement, summary } = content.claims.get('nrg-40pct')!;
    expect(nodeOf('/claims/nrg-40pct/', 'ClaimReview')).toMatchObject({
      claimReviewed: statement,
      reviewRating: {
        alternateName: 'Mostly supported',
        ratingValue: 4,
        ratingExplanation: summary,
      },
    });
  });

  it('credits a map as the licences of its data ask', () => {
    const credit = nodeOf('/maps/btc-pipeline/', 'Map')['creditText'] as string;
    for (const each of content.maps.get('btc-pipeline')!.credits) expect(credit).toContain(each);
  });

  it('lists every file that the page of a map or chart offers, with its licence', () => {
    for (const [kind, type] of [
      ['maps', 'Dataset'],
      ['charts', 'Dataset'],
    ] as const)
      for (const page of readersPages.filter(({ address }) =>
        new RegExp(`^/${kind}/[^/]+/$`).test(address),
      )) {
        const node = nodeOf(page.address, type) as Node & Record<string, { contentUrl: string }[]>;
        const told = [...node['distribution']!, ...node['associatedMedia']!];
        const given = told.map(({ contentUrl }) => contentUrl.slice(SITE_URL.length));
        expect(given.sort()).toEqual(offered(page, '.take-away').sort());
        for (const file of told)
          expect(file).toMatchObject({
            license: expect.stringMatching(/^https:/) as string,
            encodingFormat: expect.stringMatching(/^[a-z]+\/[a-z+]+$/) as string,
          });
      }
  });

  it('credits a chart with whose figures it shows', () => {
    const { publisher } = content.sources.get(
      content.series.get('btc-throughput-tonnes')!.points[0]!.source,
    )!;
    expect(nodeOf('/charts/btc-throughput/', 'Dataset')['creditText']).toContain(publisher);
    expect(nodeOf('/charts/border-length/', 'Dataset')).toMatchObject({
      license: 'https://opendatacommons.org/licenses/odbl/1-0/',
      creditText: expect.stringContaining('OpenStreetMap') as string,
    });
  });

  it('leads from the home page to each other page', () => {
    for (const { document, address } of readersPages.filter((page) => page.address !== '/')) {
      const list = graphOf(document).find((node) => node['@type'] === 'BreadcrumbList')!;
      const items = list['itemListElement'] as { item: string; position: number }[];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, i) => i + 1));
      expect(items[0]!.item).toBe(`${SITE_URL}/`);
      expect(items.at(-1)!.item).toBe(SITE_URL + address);
    }
  });
});

describe('the checker of structured data', () => {
  it('knows no type and no property that schema.org does not know', async () => {
    const found = await complaints([
      { '@type': 'Artikel', name: 'A' },
      { '@type': 'ClaimReview', claimReviewd: 'B' },
    ]);
    expect(found.join('\n')).toMatch(/"Artikel" is not a valid schema.org type/);
    expect(found.join('\n')).toMatch(/"claimReviewd" for type "ClaimReview" is not supported/);
  });

  it('knows what a type inherits', async () => {
    expect(
      await complaints([{ '@type': 'ClaimReview', headline: 'A', name: 'B', reviewBody: 'C' }]),
    ).toEqual([]);
  });
});

const cited = readersPages.filter(({ document }) => document.querySelector('.cite-work'));

it('offers a citation on every chapter, claim, map and chart, and for the data', () => {
  const works = /^\/(?:chapters|claims|maps|charts)\/[^/]+\/$|^\/data\/$/;
  expect(cited.map(({ address }) => address)).toEqual(
    readersPages.map(({ address }) => address).filter((address) => works.test(address)),
  );
});

describe.each(cited)('the citation of $address', ({ address, document }) => {
  const read = (ending: string) => {
    const [data] = new Cite(readFileSync(join(root.folder, address, `cite.${ending}`), 'utf8'))
      .data as {
      id: string;
      type: string;
      title: string;
      URL: string;
      issued: unknown;
      publisher: string;
      author: Record<string, string>[];
    }[];
    const { id, title, URL, issued, author, publisher } = data!;
    const signed = author.map((name) => Object.values(name).join(' '));
    return { type: data!.type, record: { id, title, URL, issued, publisher, author: signed } };
  };

  it('is one record in BibTeX, RIS and CSL-JSON', () => {
    const { record, type } = read('json');
    expect(record).toMatchObject({
      URL: SITE_URL + address,
      publisher: 'Israel and Azerbaijan, explained',
    });
    expect(read('bib').record).toEqual(record);
    // BibTeX has no types for pages, maps and data.
    expect(read('ris')).toEqual({ record, type });
  });

  it('stands in the head for libraries, and on the page in three styles', () => {
    const { record } = read('json');
    expect(metaOf(document, 'citation_title')).toBe(record.title);
    expect(metaOf(document, 'citation_author')).toBe(record.author.join('; '));
    expect(metaOf(document, 'citation_publication_date')).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    expect([...document.querySelectorAll('.cite-work dt')].map((dt) => dt.textContent)).toEqual([
      'APA',
      'MLA',
      'Chicago',
    ]);
    expect(document.querySelector('.cite-work')!.hasAttribute('open')).toBe(false);
  });
});
