import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { worksOf } from '../../../../src/model/works.ts';
import { structuredData } from '../../../../src/publish/head/structured-data.ts';
import { HOME, page } from '../../../../src/site/subject.ts';
import { SMALL } from '../../../support/small-content.ts';
import { smallSite } from '../../../support/small-site.ts';

const CLAIM = 'content/ledger/claims/opened.yaml';
const site = smallSite();
const kindsOf = (nodes: { '@type': string }[]) => nodes.map((node) => node['@type']);

/** What fact-checkers' aggregators are told, of 5; a verdict that no number fits has none. */
const RATINGS: Record<Verdict, number | undefined> = {
  supported: 5,
  'mostly-supported': 4,
  'partly-supported': 3,
  disputed: undefined,
  outdated: undefined,
  unsupported: undefined,
  contradicted: 1,
  opinion: undefined,
};

describe('a claim for search engines', () => {
  it.each(Object.entries(RATINGS))('that is "%s" is rated %s of 5', async (verdict, rating) => {
    const text = SMALL[CLAIM]!.replace('verdict: supported', `verdict: ${verdict}`);
    const own = smallSite({ [CLAIM]: text });
    const [claim] = worksOf('claim', own.content);
    const review = (await structuredData(own, claim!, 'T')).at(-1)!;
    expect(review['@type']).toBe('ClaimReview');
    expect(review['reviewRating']).toEqual({
      '@type': 'Rating',
      alternateName: own.locale.t(`verdict.${verdict}`),
      ratingExplanation: 'It was opened in the summer of 2006.',
      ...(rating !== undefined && { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    });
  });
});

describe('the graph of a page', () => {
  it('leads from the home page over the list of its kind, where that has a page', async () => {
    const wayTo = async (subject: Parameters<typeof structuredData>[1]) => {
      const list = (await structuredData(site, subject, 'Here')).find(
        (node) => node['@type'] === 'BreadcrumbList',
      );
      return (list!['itemListElement'] as { item: string }[]).map(({ item }) =>
        item.replace('https://site.example/sub', ''),
      );
    };
    const [claim] = worksOf('claim', site.content);
    const [chapter] = worksOf('chapter', site.content);
    expect(await wayTo(claim!)).toEqual(['/', '/claims/', '/claims/opened/']);
    expect(await wayTo(chapter!)).toEqual(['/', '/chapters/oil/']);
    expect(await wayTo(page('method'))).toEqual(['/', '/method/']);
  });

  it('has the site and its publisher, and on the home page nothing else', async () => {
    expect(kindsOf(await structuredData(site, HOME, 'Home'))).toEqual(['Organization', 'WebSite']);
  });

  it('offers a chart as data, with its files and what it counts', async () => {
    const [chart] = worksOf('chart', site.content);
    const dataset = (await structuredData(site, chart!, 'T')).at(-1)!;
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      version: '1.2.3',
      license: 'https://licence.example/by/',
      variableMeasured: [{ name: 'Oil in the pipe', unitText: 'million tonnes' }],
    });
    const files = dataset['distribution'] as { contentUrl: string }[];
    expect(files.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://site.example/sub/charts/flow/flow.csv',
      'https://site.example/sub/charts/flow/flow.json',
    ]);
  });
});
