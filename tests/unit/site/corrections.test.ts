import { describe, expect, it } from 'vitest';
import { historyLines, lastChanges } from '../../../src/site/changes.ts';
import { newestFirst, titleOfPage } from '../../../src/site/corrections.ts';
import { correctionEntries } from '../../../src/publish/feeds/feeds.ts';
import { ledger } from '../../../src/read/ledger.ts';
import { localeOf } from '../../../src/read/locales.ts';
import type { Correction } from '../../../src/model/correction.ts';

const locale = localeOf('en');
/** Corrections on days after one another, to a chapter, a claim, a map and a list in turn. */
const PAGES = ['/chapters/energy/', '/claims/nrg-40pct/', '/maps/btc-pipeline/', '/timeline/'];
const corrections = (n: number): Correction[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `c-${i + 1}`,
    date: `2026-12-${String(i + 1).padStart(2, '0')}`,
    page: PAGES[i % PAGES.length]!,
    was: `It was ${i}`,
    now: `It is ${i + 1}`,
  }));
const filed = (list: Correction[]) =>
  new Map(list.map((one) => [one.id, { ...one, file: `content/corrections/${one.id}.yaml` }]));
const unchanged = {
  ...ledger(),
  articles: new Map(
    [...ledger().articles].map(([id, chapter]) => [id, { ...chapter, history: [] }]),
  ),
  claims: new Map([...ledger().claims].map(([id, claim]) => [id, { ...claim, history: [] }])),
};
const changed = (n: number) =>
  lastChanges(5, locale, { ...unchanged, corrections: filed(corrections(n)) });

describe('the latest updates', () => {
  it('are none on the day on which the chapters come out', () => expect(changed(0)).toEqual([]));

  it('name a correction with the title of its page', () => {
    expect(changed(1)).toEqual([
      {
        date: '2026-12-01',
        address: '/chapters/energy/',
        title: ledger().articles.get('energy')!.title,
        what: 'Corrected. It is 1.',
      },
    ]);
  });

  it('are the newest five of twelve', () => {
    expect(changed(12).map(({ date }) => date)).toEqual(
      [12, 11, 10, '09', '08'].map((day) => `2026-12-${day}`),
    );
  });
});

describe('a page’s own history', () => {
  it('tells changes and corrections together, and leads to what was wrong', () => {
    const change = { date: '2026-12-02', change: 'The figures for 2025 were added.' };
    expect(historyLines([change], newestFirst(corrections(3)))).toEqual([
      { date: '2026-12-03', text: 'It is 3.', correction: '/corrections/#c-3' },
      { date: '2026-12-02', text: change.change },
      { date: '2026-12-02', text: 'It is 2.', correction: '/corrections/#c-2' },
      { date: '2026-12-01', text: 'It is 1.', correction: '/corrections/#c-1' },
    ]);
    expect(historyLines([])).toEqual([]);
  });
});

describe('the feed of corrections', () => {
  it.each([0, 1, 12])('has an entry for each of %i, with the title of its page', (n) => {
    const entries = correctionEntries(newestFirst(corrections(n)), locale);
    expect(entries).toHaveLength(n);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(n);
    for (const { title, summary, html } of entries) {
      expect(title).toMatch(/^Corrected: [^/]+$/);
      expect(summary).toMatch(/^It said: It was \d+\. It now says: It is \d+\.$/);
      expect(html).toMatch(/<a href="https:[^"]+">[^<]+<\/a>/);
    }
  });
});

it('knows a page by its title, and by its address where it has none', () => {
  expect(titleOfPage('/', locale)).toBe('Israel and Azerbaijan, explained');
  expect(titleOfPage('/timeline/', locale)).toBe('Timeline');
  expect(titleOfPage('/method/', locale)).toBe(ledger().pages.get('method')!.title);
  expect(titleOfPage('/elsewhere/', locale)).toBe('/elsewhere/');
});
