import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publisherWords, sourcesSeen } from '../../src/words/source-words.ts';
import { sourcesEnd } from '../../src/site/sources.ts';
import type { Source } from '../../src/model/source.ts';
import { sites } from '../../src/site/sites.ts';
import { pagesOf } from '../support/pages.ts';
import { pageAt, readersPages } from '../support/readers-pages.ts';
import { SITE_URL, SITES } from '../support/sites.ts';

const [root, sub] = SITES;
const [english] = sites();
const { content, locale } = english!;
const article = content.checkedArticle;
const plain = (text: string | undefined | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const file = (path: string) => readFileSync(join(root.folder, path), 'utf8');
const below = (folder: string) =>
  readersPages.filter(({ address }) => new RegExp(`^/${folder}/[^/]+/$`).test(address));
const claims = below('claims');
const chapters = below('chapters');
const sources = [...content.sources.values()];
const copy = sources.find(({ via }) => via !== undefined)!;

describe('the checked article', () => {
  it('is named and linked on home, Claims, Method, About and on every claim', () => {
    const pages = ['/', '/claims/', '/method/', '/about/'].map(pageAt);
    for (const { document, address } of [...pages, ...claims]) {
      const link = document.querySelector('.checked-article cite a');
      expect(link?.getAttribute('href'), address).toBe(article.url);
      expect(link?.textContent, address).toContain(article.title);
      expect(plain(link?.closest('p')?.textContent), address).toContain(article.outlet);
    }
    expect(claims.length).toBe(content.claims.size);
  });

  it('is told with what could not be seen of it', () => {
    for (const address of ['/', '/claims/', '/method/', '/about/'])
      expect(
        plain(pageAt(address).document.querySelector('.checked-article')?.textContent),
      ).toContain(plain(article.note));
  });

  it('is told machines: in the data, their catalogue, llms.txt, citations and Markdown', () => {
    const data = JSON.parse(file('data/claims.json')) as { description: string };
    const catalogue = pageAt('/data/').document.querySelector('head [type="application/ld+json"]');
    for (const text of [data.description, catalogue?.textContent, file('llms.txt')])
      expect(text).toContain(article.title);
    expect(file('llms.txt')).toContain(article.url);
    for (const ending of ['index.md', 'cite.bib', 'cite.ris', 'cite.json'])
      expect(file(`claims/nrg-40pct/${ending}`), ending).toContain(article.title);
  });
});

describe('where a source was seen', () => {
  const words = publisherWords(copy, locale.t);
  /** The same with the date that stands after the publisher's name. */
  const seenIn = (text: string | null | undefined, { via }: Source) =>
    plain(text).includes(locale.t('seen.via', { source: '', via: via! }).trim());

  it('is said in every note, in every list of evidence and on the page of sources', () => {
    const said = new Set<string>();
    for (const { document } of [...chapters, ...claims])
      for (const entry of document.querySelectorAll('.notes > ol > li, .evidence-group li')) {
        const to = entry.querySelector('a')!.getAttribute('href');
        const source = sources.find(({ url, via }) => url === to && via !== undefined);
        if (!source) continue;
        expect(seenIn(entry.textContent, source), `${source.id}: ${plain(entry.textContent)}`).toBe(
          true,
        );
        said.add(source.id);
      }
    // Each source that was seen only as a copy is cited in a chapter or a claim, but for those of other records.
    expect(said.size).toBeGreaterThan(sources.filter(({ via }) => via).length / 2);
    const { document } = pageAt('/sources/');
    for (const source of sources.filter(({ via, relays }) => via ?? relays))
      expect(
        plain(document.getElementById(source.id)?.querySelector('.seen')?.textContent),
      ).toContain(publisherWords(source, locale.t));
  });

  it('is said in the data and in the text for machines', () => {
    const data = JSON.parse(file('data/sources.json')) as { records: Record<string, string>[] };
    expect(data.records.find(({ id }) => id === copy.id)).toMatchObject({
      via: copy.via,
      seenAs: words,
    });
    expect(file('data/sources.csv')).toContain(words);
    const twins = globSync('{chapters,claims}/*/index.md', { cwd: root.folder }).map(file);
    expect(twins.some((twin) => twin.includes(`seen as a copy at ${copy.via!}`))).toBe(true);
  });

  it('is counted on the page about the method', () => {
    const { all, copies, relayed } = sourcesSeen(sources);
    const told = plain(pageAt('/method/').document.querySelector('.sources-seen')?.textContent);
    expect(told).toBe(
      `${locale.t('seen.copies', { n: copies, all })} ${locale.t('seen.relayed', { n: relayed })}`,
    );
  });
});

it('says in the notes of each chapter how many sources come from which side', () => {
  for (const { document, address } of chapters) {
    const line = plain(document.querySelector('.notes > .note-meta')?.textContent);
    expect(line, address).toMatch(/^Sources of this chapter by side: \d+ \p{L}/u);
    const counted = [...line.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
    expect(counted, address).toBe(document.querySelectorAll('.notes > ol > li').length);
  }
});

describe('until when the sources run', () => {
  it('is said at the head of every chapter and claim', () => {
    for (const { document, address } of chapters)
      expect(plain(document.querySelector('.chapter-meta')?.textContent), address).toMatch(
        /Sources up to (?:(?:\d+ )?\p{L}+ )?20\d\d/u,
      );
    for (const { document, address } of claims)
      expect(plain(document.querySelector('.claim-page > header')?.textContent), address).toMatch(
        /Sources up to (?:\d+ )?(?:\p{L}+ )?\d{4}/u,
      );
  });

  it('is said for the whole site, as the newest source has it', () => {
    const words = sourcesEnd(english!)!;
    expect(words).toMatch(/^Our sources end in \w+ 20\d\d\. Later events are not covered\.$/);
    for (const address of ['/', '/about/', '/method/', '/claims/'])
      expect(plain(pageAt(address).document.querySelector('main')?.textContent), address).toContain(
        words,
      );
  });
});

describe('a way to report a mistake', () => {
  const asked = [
    '/about/',
    '/corrections/',
    ...[...content.claims.keys()].map((id) => `/claims/${id}/`),
  ];

  it('is on About, Corrections and every claim, with the address of the page in it', () => {
    for (const address of asked) {
      const link = pageAt(address).document.querySelector('.report-mistake a');
      expect(link?.getAttribute('href'), address).toBe(
        `mailto:${root.contact}?subject=${encodeURIComponent(`Mistake on ${SITE_URL}${address}`)}`,
      );
    }
  });

  it('is nowhere promised by a site that was given none', () => {
    for (const { document, address } of pagesOf(sub)) {
      expect(document.querySelector('.report-mistake, a[href^="mailto:"]'), address).toBeNull();
      expect(document.querySelector('main')?.textContent ?? '', address).not.toMatch(
        /Found a mistake/,
      );
    }
  });
});

it('shows the latest updates at home only once something has changed', () => {
  const changes =
    content.corrections.size +
    [...content.articles.values(), ...content.claims.values()].flatMap(({ history }) => history)
      .length;
  const shown = pageAt('/').document.querySelectorAll('.changes li').length;
  expect(shown).toBe(Math.min(changes, 5));
  expect(pageAt('/').document.querySelector('#changes') !== null).toBe(changes > 0);
});

it('lists every correction with the title of its page', () => {
  const entries = [...pageAt('/corrections/').document.querySelectorAll('.corrections > li')];
  expect(entries.map(({ id }) => id).sort()).toEqual([...content.corrections.keys()].sort());
  for (const entry of entries)
    expect(plain(entry.querySelector('h2 a')?.textContent)).toMatch(/^[^/]/);
});

it('tells every correction on the page that was wrong', () => {
  for (const { id, page } of content.corrections.values()) {
    const links = [...pageAt(page).document.querySelectorAll('main a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(`/corrections/#${id}`);
  }
});
