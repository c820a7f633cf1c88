import { describe, expect, it } from 'vitest';
import { worksOf, type Work } from '../../../src/model/works.ts';
import { citationRecord } from '../../../src/publish/cite/cite.ts';
import { citationFile } from '../../../src/publish/cite/write.ts';
import { embeddables, snippetsOf } from '../../../src/publish/embed/embeddables.ts';
import { oembedAnswers } from '../../../src/publish/embed/oembed-answer.ts';
import { feedOf } from '../../../src/publish/feeds/feeds.ts';
import { llmsText } from '../../../src/publish/feeds/llms.ts';
import { sitemapPages } from '../../../src/publish/feeds/sitemap-pages.ts';
import { headTags } from '../../../src/publish/head/head-tags.ts';
import { webManifest } from '../../../src/publish/head/manifest.ts';
import { pageHead } from '../../../src/publish/head/page-head.ts';
import { structuredData } from '../../../src/publish/head/structured-data.ts';
import { searchEntries } from '../../../src/publish/search/search-entries.ts';
import { markdownTwin } from '../../../src/publish/text/twins.ts';
import type { Site } from '../../../src/site/site.ts';
import { HOME } from '../../../src/site/subject.ts';
import { SECOND, twoLanguages } from '../../support/small-site.ts';

/** Links to pages of the first language, which a text of the second should not hold. Files are shared. */
const strays = (text: string): string[] =>
  [...text.matchAll(/(?:https:\/\/site\.example|(?<=["(]))\/sub(\/[\w./-]*)/g)]
    .map(([, address]) => address!)
    .filter((address) => address.endsWith('/') && !address.startsWith(`/${SECOND}/`));

const works = ({ content }: Site): Work[] => [
  ...worksOf('chapter', content),
  ...worksOf('claim', content),
  ...worksOf('chart', content),
];

/** Everything that is written for machines, for people who share, and for the search, in a language. */
const WRITTEN: Record<string, (site: Site) => unknown> = {
  'feed of changes': (site) => feedOf(site, 'changes', 'xml'),
  'feed of corrections': (site) => feedOf(site, 'corrections', 'json'),
  'list for language models': llmsText,
  'search index': searchEntries,
  manifest: webManifest,
  citations: (site) => works(site).map((work) => citationFile(citationRecord(site, work), 'json')),
  'oEmbed answers': (site) => Promise.all(oembedAnswers(site).map(({ make }) => make())),
  'code for embeds': (site) =>
    Promise.all(embeddables(site).map((figure) => snippetsOf(site, figure))),
  'Markdown of chapters and claims': (site) =>
    Promise.all(
      [...worksOf('chapter', site.content), ...worksOf('claim', site.content)].map((work) =>
        markdownTwin(site, work),
      ),
    ),
  'structured data': (site) =>
    Promise.all([...works(site), HOME].map((subject) => structuredData(site, subject, 'A title'))),
};

describe('in a second language', () => {
  const { first, second } = twoLanguages();

  it.each(Object.entries(WRITTEN))('the %s leads to no page of the first', async (_, write) => {
    const text = JSON.stringify(await write(second));
    expect(text).toContain(`/sub/${SECOND}/`);
    expect(strays(text)).toEqual([]);
  });

  it('a page names itself in its head, and the same page in the other', async () => {
    const [chapter] = worksOf('chapter', second.content);
    const texts = { title: 'T', description: 'D' };
    const head = await pageHead(second, chapter!, texts);
    expect(head.languages).toEqual([
      { tag: 'en', url: 'https://site.example/sub/chapters/oil/' },
      { tag: SECOND, url: 'https://site.example/sub/az/chapters/oil/' },
    ]);
    const links = headTags({ ...head, languages: [] });
    expect(strays(JSON.stringify(links))).toEqual([]);
    expect(head.feeds[0]!.url).toBe('https://site.example/sub/az/feed.xml');
  });

  it('a chapter that only the first has is linked to there', () => {
    const { second } = twoLanguages((files) => delete files['content/articles/az/oil.mdx']);
    const found = searchEntries(second).filter(({ kind }) => kind === 'chapter');
    expect(new Set(found.map(({ address }) => address))).toEqual(
      new Set(['/sub/chapters/oil/', '/sub/chapters/oil/#flow']),
    );
  });

  it('the map of the site names each page once in each language', () => {
    const pages = sitemapPages(first).map(({ url }) => url);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain('https://site.example/sub/az/claims/opened/');
    expect(pages.filter((url) => url.includes('/az/')).length).toBe(pages.length / 2);
  });
});

describe('the finder of strays', () => {
  it('finds a page of the first language as link and as full address, and lets files be', () => {
    expect(strays('"/sub/maps/" (/sub/az/maps/) "https://site.example/sub/claims/a/#b"')).toEqual([
      '/maps/',
      '/claims/a/',
    ]);
    expect(strays('"/sub/data/claims.json" "https://other.example/maps/"')).toEqual([]);
  });
});
