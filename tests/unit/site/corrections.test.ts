import { describe, expect, it } from 'vitest';
import { historyLines, lastChanges } from '../../../src/site/changes.ts';
import { allCorrections, correctionsOf, titleOfPage } from '../../../src/site/corrections.ts';
import { correctionEntries } from '../../../src/publish/feeds/feeds.ts';
import { smallSite } from '../../support/small-site.ts';

/** Corrections on days after one another, to a chapter, a claim, a chart and a list in turn. */
const PAGES = ['/chapters/oil/', '/claims/opened/', '/charts/flow/', '/timeline/'];
function corrected(n: number) {
  const one = (i: number): [string, string] => [
    `content/corrections/c-${i + 1}.yaml`,
    `date: "2026-05-${String(i + 1).padStart(2, '0')}"
page: ${PAGES[i % PAGES.length]}
was: It was number ${i}
now: It is number ${i + 1}
`,
  ];
  const site = smallSite(Object.fromEntries(Array.from({ length: n }, (_, i) => one(i))));
  // The small content brings one of its own.
  site.content.corrections.delete('2026-01-03-length');
  return site;
}
const changed = (n: number) => lastChanges(corrected(n), 5);

describe('the latest updates', () => {
  it('are none on the day on which the chapters come out', () => expect(changed(0)).toEqual([]));

  it('name a correction with the title of its page', () => {
    expect(changed(1)).toEqual([
      {
        date: '2026-05-01',
        of: '/chapters/oil/',
        title: 'Where the oil goes',
        what: 'Corrected. It is number 1.',
      },
    ]);
  });

  it('are the newest five of twelve', () => {
    expect(changed(12).map(({ date }) => date)).toEqual(
      [12, 11, 10, '09', '08'].map((day) => `2026-05-${day}`),
    );
  });
});

describe('a page’s own history', () => {
  it('tells changes and corrections together, and leads to what was wrong', () => {
    const change = { date: '2026-05-02', change: 'The figures for 2025 were added.' };
    expect(historyLines([change], allCorrections(corrected(3)))).toEqual([
      { date: '2026-05-03', text: 'It is number 3.', correction: '/corrections/#c-3' },
      { date: '2026-05-02', text: change.change },
      { date: '2026-05-02', text: 'It is number 2.', correction: '/corrections/#c-2' },
      { date: '2026-05-01', text: 'It is number 1.', correction: '/corrections/#c-1' },
    ]);
    expect(historyLines([])).toEqual([]);
  });

  it('has the corrections to that page and to no other, the newest first', () => {
    const own = correctionsOf(corrected(6), { kind: 'claim', id: 'opened' });
    expect(own.map(({ id }) => id)).toEqual(['c-6', 'c-2']);
  });
});

describe('the feed of corrections', () => {
  it.each([0, 1, 12])('has an entry for each of %i, with the title of its page', (n) => {
    const entries = correctionEntries(corrected(n));
    expect(entries).toHaveLength(n);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(n);
    for (const { title, summary, html } of entries) {
      expect(title).toMatch(/^Corrected: [^/]+$/);
      expect(summary).toMatch(/^It said: It was number \d+\. It now says: It is number \d+\.$/);
      expect(html).toMatch(/<a href="https:[^"]+">[^<]+<\/a>/);
    }
  });
});

it('knows a page by its title, and by its address where it has none', () => {
  const site = smallSite();
  expect(titleOfPage(site, '/')).toBe(site.locale.t('site.name'));
  expect(titleOfPage(site, '/timeline/')).toBe('Timeline');
  expect(titleOfPage(site, '/about/')).toBe('About this site');
  expect(titleOfPage(site, '/claims/opened/')).toBe('The pipe was opened in 2006.');
  expect(titleOfPage(site, '/elsewhere/')).toBe('/elsewhere/');
});
