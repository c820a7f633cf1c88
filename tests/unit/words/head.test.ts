import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { atom, jsonFeed, type Feed } from '../../../src/publish/feeds/feed.ts';
import { headTags, type PageHead } from '../../../src/publish/head/head-tags.ts';
import { ico } from '../../../src/publish/pictures/ico.ts';
import { jsonLdText } from '../../../src/publish/head/json-ld/node.ts';
import { organization } from '../../../src/publish/head/json-ld/site.ts';
import { claimReview, dataset, type Work } from '../../../src/publish/head/json-ld/work.ts';
import { sitemap } from '../../../src/publish/feeds/sitemap.ts';
import { textFragment } from '../../../src/wire/text-fragment.ts';

const image = { url: 'https://x.example/c.png', alt: 'A card', width: 1200, height: 630 };
const page: PageHead = {
  url: 'https://x.example/a/',
  title: 'A page',
  description: 'What it says.',
  siteName: 'A site',
  language: 'en',
  territory: 'en_GB',
  image,
  licence: 'https://licence.example/',
  languages: [{ tag: 'en', url: 'https://x.example/a/' }],
  feeds: [],
};
const values = (head: PageHead, key: string) =>
  headTags(head)
    .filter(({ attributes }) => attributes['name'] === key || attributes['property'] === key)
    .map(({ attributes }) => attributes['content']);

describe('the tags of a head', () => {
  it('name the picture with its size and in words, for both kinds of readers', () => {
    expect(values(page, 'og:image:width')).toEqual(['1200']);
    expect(values(page, 'og:image:alt')).toEqual(['A card']);
    expect(values(page, 'twitter:image:alt')).toEqual(['A card']);
  });

  it('call a page an article, and citable, only where it is', () => {
    expect(values(page, 'og:type')).toEqual(['website']);
    expect(values(page, 'citation_title')).toEqual([]);
    const citation = { title: 'T', author: 'A', published: '2026-11-24', publisher: 'P' };
    expect(values({ ...page, citation }, 'citation_publication_date')).toEqual(['2026/11/24']);
  });

  it('name other languages only where there are some, and which is the default', () => {
    const tags = (head: PageHead) =>
      headTags(head).flatMap(({ attributes }) => attributes['hreflang'] ?? []);
    expect(tags(page)).toEqual([]);
    const languages = [...page.languages, { tag: 'az', url: 'https://x.example/az/a/' }];
    expect(tags({ ...page, languages })).toEqual(['en', 'az', 'x-default']);
  });
});

describe('structured data', () => {
  const work: Work = {
    url: 'https://x.example/claims/a/',
    title: 'T',
    description: 'D',
    image,
    published: '2026-01-01',
    modified: '2026-01-02',
    corrections: [],
    sources: [],
  };
  const site = {
    home: 'https://x.example/',
    name: 'S',
    description: 'D',
    logo: '',
    method: '',
    corrections: '',
    licence: '',
    terms: '',
    language: 'en',
  };

  const checked = {
    title: 'An Article',
    outlet: 'A Paper',
    outletKind: 'a weekly',
    url: 'https://paper.example/a',
    note: 'Its author could not be seen.',
  };

  it('names the article that a claim stands in, and its outlet where the author is not known', () => {
    const claim = { statement: 'S', verdict: 'opinion', word: 'W', finding: 'F' } as const;
    const reviewed = (article: typeof checked & { author?: string }) =>
      claimReview({ ...work, ...claim, article }, site)['itemReviewed'];
    expect(reviewed(checked)).toMatchObject({
      '@type': 'Claim',
      name: 'S',
      author: { '@type': 'Organization', name: 'A Paper' },
      appearance: {
        name: 'An Article',
        url: 'https://paper.example/a',
        publisher: { name: 'A Paper' },
      },
    });
    expect(reviewed({ ...checked, author: 'B. Writer' })).toMatchObject({
      author: { '@type': 'Person', name: 'B. Writer' },
    });
  });

  it('says of a source who holds the copy that was seen, and whose report it passes on', () => {
    const source = { title: 'T', url: 'https://a.example/', publisher: 'The Guardian' };
    const sources = [{ ...source, via: 'AOL', relays: 'AFP' }, source];
    const claim = { statement: 'S', verdict: 'opinion', word: 'W', finding: 'F' } as const;
    const node = claimReview({ ...work, ...claim, article: checked, sources }, site);
    const [copy, original] = node['citation'] as Record<string, unknown>[];
    expect(copy).toMatchObject({
      publisher: { name: 'The Guardian' },
      provider: { name: 'AOL' },
      sourceOrganization: { name: 'AFP' },
    });
    expect(original).not.toHaveProperty('provider');
  });

  it('cannot end the script element it stands in', () => {
    const text = jsonLdText([{ '@type': 'Article', headline: '</script><script>alert(1)' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      '@graph': [{ headline: '</script><script>alert(1)' }],
    });
  });

  it('says when a work was corrected and where that is told, and where a site says how it corrects', () => {
    const url = 'https://x.example/corrections/#year';
    const corrections = [{ date: '2026-02-03', url }];
    const said = { statement: 'S', verdict: 'opinion', word: 'W', finding: 'F' } as const;
    const claim = { ...said, article: checked };
    expect(claimReview({ ...work, ...claim, corrections }, site)['correction']).toEqual([
      { '@type': 'CorrectionComment', datePublished: '2026-02-03', url },
    ]);
    expect(claimReview({ ...work, ...claim }, site)['correction']).toBeUndefined();
    expect(organization({ ...site, corrections: 'https://x.example/corrections/' })).toMatchObject({
      correctionsPolicy: 'https://x.example/corrections/',
    });
  });

  it('lists the files of a figure with the licence of each', () => {
    const file = { mediaType: 'text/csv; charset=utf-8', size: 12, licence: 'https://l.example/' };
    const files = [
      { ...file, url: 'https://x.example/a.csv' },
      { ...file, url: 'https://x.example/a.png', mediaType: 'image/png' },
    ];
    const about = {
      licence: 'https://l.example/',
      catalog: 'https://x.example/data/',
      version: '1',
    };
    const node = dataset({ ...work, ...about, credits: ['C'], files, variables: [] }, site);
    expect(node).toMatchObject({
      license: 'https://l.example/',
      creditText: 'S · C',
      distribution: [{ contentUrl: 'https://x.example/a.csv', encodingFormat: 'text/csv' }],
      associatedMedia: [{ contentUrl: 'https://x.example/a.png', contentSize: '12 B' }],
    });
  });
});

describe('feeds', () => {
  const feed: Feed = {
    title: 'T & T',
    description: 'D',
    home: 'https://x.example/',
    self: 'https://x.example/feed.xml',
    author: 'A',
    language: 'en',
    licence: 'L',
    icon: 'I',
    updated: '2026-01-02',
    entries: [
      {
        id: 'i',
        url: 'u',
        title: '<b>',
        summary: 's',
        html: '<p>&amp;</p>',
        published: '2026-01-01',
        updated: '2026-01-02',
      },
    ],
  };

  it('escape their content, which is HTML of its own', () => {
    const { window } = new JSDOM(atom(feed), { contentType: 'application/xml' });
    const read = (selector: string) => window.document.querySelector(selector)?.textContent;
    expect(read('content')).toBe('<p>&amp;</p>');
    expect(read('entry > title')).toBe('<b>');
    expect(read('feed > title')).toBe('T & T');
    expect(JSON.parse(jsonFeed(feed))).toMatchObject({ items: [{ content_html: '<p>&amp;</p>' }] });
  });
});

it('lists pages in a sitemap with the day they changed, or without where none is known', () => {
  const languages = page.languages;
  expect(sitemap([{ url: 'https://x.example/?a&b', modified: '2026-01-02', languages }])).toContain(
    '<url><loc>https://x.example/?a&#x26;b</loc><lastmod>2026-01-02</lastmod></url>',
  );
  expect(sitemap([{ url: 'https://x.example/', modified: undefined, languages }])).not.toContain(
    'lastmod',
  );
});

it('puts a picture into an icon file after 22 bytes of head', () => {
  const file = ico(new Uint8Array([1, 2, 3]), 32);
  expect([...file.slice(22)]).toEqual([1, 2, 3]);
  expect([...file.slice(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
});

describe('a link to a passage', () => {
  it('names a short one whole, with signs that mean something written out', () => {
    expect(textFragment(' 1,768 km of\tco-owned pipe ')).toBe(
      ':~:text=1%2C768%20km%20of%20co%2Downed%20pipe',
    );
  });

  it('names the ends of a long one, or of one that goes over blocks', () => {
    const long = `one two three four ${'and '.repeat(30)}five six seven eight`;
    expect(textFragment(long)).toBe(':~:text=one%20two%20three%20four,five%20six%20seven%20eight');
    expect(textFragment('a b c d\ne f g h')).toBe(':~:text=a%20b%20c%20d,e%20f%20g%20h');
  });

  it('is empty where there is no word', () => {
    expect(textFragment(' \n ')).toBe('');
  });
});
