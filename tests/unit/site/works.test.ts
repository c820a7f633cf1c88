import { describe, expect, it } from 'vitest';
import { worksOf } from '../../../src/model/works.ts';
import { lastChanges } from '../../../src/site/changes.ts';
import { chartTitle, loadChart } from '../../../src/site/charts.ts';
import { descriptionOf, titleOf, workFacts } from '../../../src/site/works.ts';
import { SMALL } from '../../support/small-content.ts';
import { smallSite } from '../../support/small-site.ts';

const CLAIM = 'content/ledger/claims/opened.yaml';
const CHAPTER = 'content/articles/en/oil.mdx';

describe('a work', () => {
  const site = smallSite();
  const [claim] = worksOf('claim', site.content);
  const [chapter] = worksOf('chapter', site.content);
  const [chart] = worksOf('chart', site.content);

  it('has one title everywhere: that of a claim begins with its verdict', () => {
    expect(titleOf(site, claim!)).toBe('Supported: The pipe was opened in 2006.');
    expect(titleOf(site, chapter!)).toBe('Where the oil goes');
    expect(descriptionOf(chart!)).toBe('Million tonnes a year');
  });

  it('changed last on the day of its newest change or correction', () => {
    expect(workFacts(site, chapter!)).toMatchObject({
      published: '2026-01-02',
      modified: '2026-01-03',
      corrections: [{ was: 'The pipe is 11 km long.' }],
    });
    expect(workFacts(site, claim!)).toMatchObject({ modified: '2026-01-02', corrections: [] });
  });

  it('names each of its sources once, in the order of its notes', () => {
    expect(workFacts(site, chapter!).sources.map(({ publisher }) => publisher)).toEqual([
      'One',
      'Two',
    ]);
  });

  it('came out with the first chapter that shows it', () => {
    expect(workFacts(site, chart!).published).toBe('2026-01-02');
  });
});

describe('the title of a chart that counts', () => {
  const counting = (title: string) =>
    smallSite({
      'content/charts/tally.yaml': `title: ${title}
subtitle: Claims by verdict
kind: tally
rows: Verdict
counts: claims
`,
      [CLAIM]: SMALL[CLAIM]!,
      'content/ledger/claims/closed.yaml': SMALL[CLAIM]!.replace(
        'opened in 2006.\nverdict: supported',
        'closed in 2010.\nverdict: contradicted',
      ),
    });

  it('says how many there are in all, and of a kind', () => {
    const site = counting('"{n} claims, {contradicted} of them contradicted"');
    expect(chartTitle(site, 'tally')).toBe('2 claims, 1 of them contradicted');
  });

  it('is a fault where nothing is counted by its name', () => {
    expect(() => chartTitle(counting('"{n} and {disputed}"'), 'tally')).toThrow(
      /tally\.yaml, "title": nothing counted is called \{disputed\}.*supported, contradicted/,
    );
  });
});

it('a chart that does not exist is refused with the names of those that do', () => {
  expect(() => loadChart(smallSite(), 'flaw')).toThrow(/no chart "flaw".*use one of flow/);
});

it('the newest changes begin with the newest, corrections among them', () => {
  const history = 'history: [{ date: "2026-02-01", change: A sentence was added. }]\npublished:';
  const site = smallSite({ [CHAPTER]: SMALL[CHAPTER]!.replace('published:', history) });
  expect(lastChanges(site, 5).map(({ date, what, of }) => [date, what, of])).toEqual([
    ['2026-02-01', 'A sentence was added.', { kind: 'chapter', id: 'oil' }],
    ['2026-01-03', 'Corrected. The pipe is 10 km long.', '/chapters/oil/'],
  ]);
});
