import { describe, expect, it } from 'vitest';
import { blocking, formatFaults, type Fault } from '../../../src/model/fault.ts';
import { ContentError } from '../../../src/read/content-error.ts';
import { loadContent } from '../../../src/read/content.ts';
import { SMALL, TODAY, writeContent } from '../../support/small-content.ts';

const ARTICLE = 'content/articles/en/oil.mdx';
const CLAIM = 'content/ledger/claims/opened.yaml';
const FIRST = 'content/ledger/sources/first.yaml';
const SECOND = 'content/ledger/sources/second.yaml';
const EVENT = 'content/ledger/events/2006-06-opening.yaml';
const TERM = 'content/ledger/glossary/pipe.yaml';
const SERIES = 'content/ledger/series/flow.yaml';
const CHART = 'content/charts/flow.yaml';
const CORRECTION = 'content/corrections/2026-01-03-length.yaml';
const PAGE = 'content/pages/en/about.mdx';

const load = (files: Record<string, string>): Fault[] =>
  loadContent(TODAY, 'en', writeContent(files)).faults;
const without = (file: string) =>
  Object.fromEntries(Object.entries(SMALL).filter(([path]) => path !== file));
const changed = (file: string, from: string | RegExp, to: string) => {
  const text = SMALL[file]!.replace(from, to);
  if (text === SMALL[file]) throw new Error(`The change to ${file} changes nothing.`);
  return { ...SMALL, [file]: text };
};

it('finds nothing wrong with sound content', () => {
  expect(load(SMALL)).toEqual([]);
});

/** What is broken, where, how, and what the message has to say. */
const BROKEN: [what: string, file: string, from: string | RegExp, to: string, message: RegExp][] = [
  [
    'a field that is missing',
    CLAIM,
    /^confidence: high\n/m,
    '',
    /confidence.*the field is missing/,
  ],
  [
    'a field that nobody knows',
    CLAIM,
    'confidence:',
    'confidense:',
    /confidense \(line 5\).*"confidense" does not exist/,
  ],
  [
    'a verdict that nobody knows',
    CLAIM,
    'verdict: supported',
    'verdict: true-ish',
    /"true-ish" is not a verdict/,
  ],
  [
    'a stance that nobody knows',
    CLAIM,
    'stance: context',
    'stance: maybe',
    /evidence\[1\]\.stance.*"maybe"/,
  ],
  [
    'a date that does not exist',
    CLAIM,
    '"2026-01-02"\nnext',
    '"2026-02-30"\nnext',
    /checked.*2026-02-30.*no such day/s,
  ],
  [
    'a date in the wrong order',
    CLAIM,
    'nextCheck: "2027-01-02"',
    'nextCheck: "2025-01-02"',
    /nextCheck.*"2025-01-02" comes before "2026-01-02"/,
  ],
  [
    'a date written without quotes',
    EVENT,
    'date: "2006-06"',
    'date: 2006',
    /date.*2006 is not valid.*in quotes/s,
  ],
  [
    'an as-of date newer than the evidence',
    CLAIM,
    'asOf: "2024-05"',
    'asOf: "2025-01"',
    /"2025-01" is newer than the newest evidence, 2024-05-06/,
  ],
  [
    'a check in the future',
    CLAIM,
    'checked: "2026-01-02"',
    'checked: "2026-12-31"',
    /"2026-12-31" lies in the future/,
  ],
  [
    'a quotation that is too long',
    CLAIM,
    'verdict: supported',
    `quote: ${'word '.repeat(25).trim()}\nverdict: supported`,
    /quote.*fewer than 25 words/s,
  ],
  [
    'a claim without evidence',
    CLAIM,
    /evidence:[\s\S]*/,
    'evidence: []\n',
    /evidence.*A claim needs evidence/s,
  ],
  [
    'evidence from a source that does not exist',
    CLAIM,
    'source: second',
    'source: third',
    /cites the source "third", but content\/ledger\/sources\/third\.yaml does not exist/,
  ],
  [
    'a chapter that does not exist',
    CLAIM,
    'chapter: oil',
    'chapter: gas',
    /chapter.*there is no chapter "gas"/,
  ],
  [
    'an address that is none',
    FIRST,
    'https://one.example/a',
    'one.example/a',
    /url.*"one\.example\/a" is not valid/,
  ],
  [
    'an address that stands twice',
    SECOND,
    'https://two.example/b',
    'https://one.example/a/',
    /stands in content\/ledger\/sources\/first\.yaml too/,
  ],
  [
    'a kind of source that nobody knows',
    SECOND,
    'kind: official',
    'kind: rumour',
    /kind.*"rumour" is not valid/,
  ],
  ['a perspective that nobody knows', FIRST, 'western', 'northern', /perspective.*"northern"/],
  [
    'a source published in the future',
    FIRST,
    '2024-05-06',
    '2027-01-01',
    /published.*"2027-01-01" lies in the future/,
  ],
  [
    'an event that ends before it begins',
    EVENT,
    'title:',
    'until: "2005-01"\ntitle:',
    /until.*"2005-01" comes before/,
  ],
  [
    'an event without a source',
    EVENT,
    'sources: [first]',
    'sources: []',
    /sources.*Name at least one source/s,
  ],
  [
    'an event on an unknown theme',
    EVENT,
    'themes: [oil]',
    'themes: [steel]',
    /themes.*there is no chapter "steel"/,
  ],
  ['a term of an unknown kind', TERM, 'kind: term', 'kind: thing', /kind.*"thing"/],
  [
    'a definition that is too short',
    TERM,
    /definition: .*/,
    'definition: A pipe.',
    /definition.*"A pipe\."/,
  ],
  [
    'a point with an unexplained base',
    SERIES,
    'base: own',
    'base: theirs',
    /points\[1\]\.base.*"theirs" is not explained/,
  ],
  ['a range that is upside down', SERIES, 'yMax: 7', 'yMax: 1', /points\[1\].*yMax is below y/s],
  ['a value that is no number', SERIES, 'y: 5', 'y: five', /points\[0\]\.y.*"five"/],
  [
    'a chart of an unknown series',
    CHART,
    'series: [flow]',
    'series: [ebb]',
    /there is no series "ebb"/,
  ],
  [
    'a chart that counts what its kind does not',
    CHART,
    'kind: time',
    'kind: tally',
    /counts: claims/,
  ],
  [
    'a chart with a heading for a series it does not draw',
    CHART,
    'domain:',
    'headings: { ebb: The ebb }\ndomain:',
    /does not draw the series "ebb"/,
  ],
  [
    'words on a chart in the colour of no base',
    CHART,
    'domain:',
    'annotations: [{ text: Low, base: low, wide: { at: [1, 1] }, phone: { at: [1, 1] } }]\ndomain:',
    /"low" is not explained/,
  ],
  [
    'a point that means years which run backwards',
    SERIES,
    'x: 2010, y: 5',
    'x: Early, span: [2010, 2001], y: 5',
    /span ends before it begins/,
  ],
  [
    'a chart without words for what it draws',
    CHART,
    'labels: { all: All oil, own: Own oil }\n',
    '',
    /Name each base that is drawn/,
  ],
  ['a chart of an unknown kind', CHART, 'kind: time', 'kind: pie', /kind.*"pie"/],
  [
    'a chart that names a base no series has',
    CHART,
    'own: Own oil',
    'alien: Own oil',
    /"alien" is not explained/,
  ],
  [
    'a correction to no address',
    CORRECTION,
    'page: /chapters/oil/',
    'page: chapters/oil',
    /page.*"chapters\/oil" is not valid/,
  ],
  [
    'a heading without an id',
    ARTICLE,
    ' {/* #flow */}',
    '',
    /line 20: the heading "The flow" has no id/,
  ],
  [
    'an id used twice',
    ARTICLE,
    'See <Term',
    '## Again {/* #flow */}\n\nSee <Term',
    /the id "flow" is used twice/,
  ],
  [
    'a claim nobody wrote',
    ARTICLE,
    '<Claim id="opened">',
    '<Claim id="closed">',
    /line 18: names "closed".*claims\/closed\.yaml does not exist/,
  ],
  [
    'a claim its chapter never marks',
    ARTICLE,
    /<Claim id="opened">(.*)<\/Claim>/,
    '$1',
    /the chapter "oil" never marks this claim/,
  ],
  [
    'a citation of nothing',
    ARTICLE,
    'source="first"',
    'source="first third"',
    /line 18: cites the source "third"/,
  ],
  [
    'a term nobody wrote',
    ARTICLE,
    '<Term id="pipe">',
    '<Term id="tube">',
    /glossary\/tube\.yaml does not exist/,
  ],
  [
    'a chart nobody drew',
    ARTICLE,
    '<Chart id="flow" />',
    '<Chart id="tide" />',
    /charts\/tide\.yaml does not exist/,
  ],
  [
    'a figure without a source',
    ARTICLE,
    'See <Term',
    'It cost 3 billion. See <Term',
    /a figure without a source: “It cost 3 billion\.”/,
  ],
  ['a tag that is never closed', ARTICLE, '</Term>', '', /the MDX cannot be read/],
  [
    'frontmatter that is missing',
    PAGE,
    /^---[\s\S]*?---\n/,
    '',
    /line 1: the frontmatter is missing/,
  ],
  ['frontmatter with too few key figures', ARTICLE, / {2}- \{ value: "2006".*\n/, '', /keyFigures/],
  [
    'YAML that cannot be read',
    CLAIM,
    'statement: The',
    'statement: [The',
    /line \d+: the YAML cannot be read/,
  ],
  [
    'a key that stands twice',
    CLAIM,
    'confidence: high',
    'confidence: high\nconfidence: low',
    /the YAML cannot be read: Map keys must be unique/,
  ],
];

describe('a build stops for', () => {
  it.each(BROKEN)('%s', (_, file, from, to, message) => {
    const faults = blocking(load(changed(file, from, to)));
    expect(formatFaults(faults)).toMatch(message);
    expect(faults.map((fault) => fault.file).join()).toMatch(/content\//);
    for (const { at, problem, remedy } of faults)
      expect([at, problem, remedy].every(Boolean)).toBe(true);
  });

  it('a source that nothing cites', () => {
    const files = {
      ...SMALL,
      'content/ledger/sources/idle.yaml': SMALL[SECOND]!.replace('two.example', 'idle.example'),
    };
    expect(formatFaults(load(files))).toMatch(/idle\.yaml\n.*nothing cites the source "idle"/);
  });

  it('a claim that rests on one publisher and does not say so', () => {
    const files = changed(SECOND, 'publisher: Two', 'publisher: One');
    expect(formatFaults(load(files))).toMatch(
      /opened\.yaml\n.*all of it comes from one publisher, One/,
    );
    files[CLAIM] = files[CLAIM]!.replace(
      'evidence:',
      'thinEvidence: Only one publisher was found that says so.\nevidence:',
    );
    expect(load(files)).toEqual([]);
  });

  it('a file that would be ignored for its ending', () => {
    expect(formatFaults(load({ ...SMALL, 'content/ledger/claims/late.yml': 'x' }))).toMatch(
      /late\.yml\n.*would be ignored/,
    );
  });

  it('a file name that cannot be an id', () => {
    const files = { ...without(TERM), 'content/ledger/glossary/The Pipe.yaml': SMALL[TERM]! };
    expect(formatFaults(load(files))).toMatch(/"The Pipe" cannot be an id/);
  });

  it('two chapters in one place', () => {
    const files = { ...SMALL, 'content/articles/en/gas.mdx': SMALL[ARTICLE]! };
    expect(formatFaults(load(files))).toMatch(
      /order: 1 is the place of content\/articles\/en\/gas\.mdx too/,
    );
  });
});

describe('the report', () => {
  const files = {
    ...changed(CLAIM, 'verdict: supported', 'verdict: true-ish'),
    [EVENT]: SMALL[EVENT]!.replace('date: "2006-06"', 'date: "2006-13"'),
    [ARTICLE]: SMALL[ARTICLE]!.replace(' {/* #flow */}', ''),
  };

  it('names every fault of every file at once', () => {
    const report = new ContentError(load(files)).message;
    expect(report).toMatch(/^3 faults in the content/);
    for (const file of [CLAIM, EVENT, ARTICLE]) expect(report).toContain(file);
  });

  it('does not blame others for a record that is broken itself', () => {
    expect(
      load(files)
        .map(({ file }) => file)
        .sort(),
    ).toEqual([ARTICLE, CLAIM, EVENT].sort());
  });

  it('does not call the addresses of a broken record gone', () => {
    const record = ['/', '/charts/flow/', '/embed/flow/', '/charts/lost/'];
    const broken = changed(CHART, 'kind: time', 'kind: pie');
    const gone = load({ ...broken, 'content/addresses.yaml': JSON.stringify(record) })
      .filter(({ problem }) => problem.includes('is gone'))
      .map(({ at }) => at);
    expect(gone).toEqual(['/charts/lost/']);
  });
});

it('warns of a check that is overdue, without stopping the build', () => {
  const faults = load(changed(CLAIM, '2027-01-02', '2026-05-31'));
  expect(blocking(faults)).toEqual([]);
  expect(formatFaults(faults)).toMatch(/warning, nextCheck: the next check was due on 2026-05-31/);
});
