import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/read/content.ts';
import { blocking, formatFaults } from '../../../src/model/fault.ts';
import { ARTICLE, changedFigure, FIGURE, WITH_FIGURE } from '../../support/shared-figure.ts';
import { SMALL, TODAY, writeContent } from '../../support/small-content.ts';

const CLAIM = 'content/ledger/claims/opened.yaml';
const EVENT = 'content/ledger/events/2006-06-opening.yaml';
const CHART = 'content/charts/flow.yaml';
const SOURCE = 'content/ledger/sources/second.yaml';
const CORRECTION = 'content/corrections/2026-01-03-length.yaml';
const OTHER = 'content/ledger/figures/other.yaml';

const load = (files: Record<string, string>) =>
  loadContent(TODAY, 'en', writeContent(files)).faults;
const report = (files: Record<string, string>) => formatFaults(blocking(load(files)));

it('finds nothing wrong with a figure that is used as it should be', () => {
  expect(load(WITH_FIGURE)).toEqual([]);
});

/** What is broken, where, how, and what the message has to say. */
const BROKEN: [what: string, file: string, from: string | RegExp, to: string, message: RegExp][] = [
  [
    'a figure in a chapter that nobody wrote',
    ARTICLE,
    'id="pipe-length"',
    'id="pipe-width"',
    /oil\.mdx\n\s+line 18: names the figure "pipe-width", but content\/ledger\/figures\/pipe-width\.yaml does not exist/,
  ],
  [
    'a figure in a record that nobody wrote',
    EVENT,
    'with speeches',
    'over {figure:pipe-width}',
    /text \(line 3\): names the figure "pipe-width"/,
  ],
  [
    'a key figure that nobody wrote',
    ARTICLE,
    'value: 2 bcm, label: gas in a year, sources: [first]',
    'figure: pipe-width, label: gas in a year',
    /keyFigures\[1\]\.figure \(line 10\): names the figure "pipe-width"/,
  ],
  [
    'a key figure with a shared value and one of its own',
    ARTICLE,
    'value: 2 bcm',
    'figure: pipe-length, value: 2 bcm',
    /keyFigures\[1\]\.figure \(line 10\).*\n.*not both/,
  ],
  [
    'a key figure without a value',
    ARTICLE,
    'value: 2 bcm, ',
    '',
    /keyFigures\[1\]\.value \(line 10\): the field is missing/,
  ],
  [
    'a part that no figure has',
    ARTICLE,
    '<Figure id="pipe-length" />',
    '<Figure id="pipe-length" part="unit" />',
    /line 18: "unit" is no part of a figure/,
  ],
  [
    'a part in a record that no figure has',
    EVENT,
    'with speeches',
    'over {figure:pipe-length.unit}',
    /text \(line 3\): "unit" is no part of a figure/,
  ],
  [
    'a figure named in running text as records name it',
    ARTICLE,
    '<Figure id="pipe-length" />',
    '{figure:pipe-length}',
    /line 18: the MDX cannot be read.*\n.*Write <Figure id="…" \/> in running text/,
  ],
  [
    'a figure with words in it',
    ARTICLE,
    '<Figure id="pipe-length" />',
    '<Figure id="pipe-length">1,768 km</Figure>',
    /line 18: "1,768 km" stands inside <Figure>/,
  ],
  [
    'a figure that nothing names',
    ARTICLE,
    '<Figure id="pipe-length" />',
    '10 km',
    /pipe-length\.yaml\n\s+the whole file: nothing names the figure "pipe-length"/,
  ],
  [
    'a figure from a source that does not exist',
    FIGURE,
    '[first]',
    '[first, third]',
    /pipe-length\.yaml\n\s+sources\[1\]: cites the source "third"/,
  ],
  ['a figure of the future', FIGURE, '"2006"', '"2027"', /date: "2027" lies in the future/],
  [
    'a field that no figure has',
    FIGURE,
    'unit: km',
    'units: km',
    /units \(line 2\): the field "units" does not exist here/,
  ],
  [
    'a sentence that cites another source for a figure',
    ARTICLE,
    'source="first"',
    'source="second"',
    /line 18: prints the figure "pipe-length" and cites none of its sources, first/,
  ],
  [
    'a citation in the next sentence',
    ARTICLE,
    'long.<Cite source="first" /> It',
    'long.<Cite source="second" /> They are 10.<Cite source="first" /> It',
    /line 18: prints the figure "pipe-length" and cites none/,
  ],
  [
    'a record that cites another source for a figure',
    CHART,
    'label: Capacity, sources: [first]',
    'label: "Capacity {figure:pipe-length}", sources: [second]',
    /reference\[0\]\.label \(line 8\): prints the figure "pipe-length" and cites none/,
  ],
  [
    'evidence that gives the figure of another source',
    CLAIM,
    'note: It gives the summer.',
    'note: "It gives {figure:pipe-length}."',
    /evidence\[1\]\.note \(line \d+\): prints the figure "pipe-length" and cites none/,
  ],
  [
    'a caption that nothing below it backs',
    ARTICLE,
    '## The flow',
    '<Table id="t" caption="All {figure:pipe-length} of it">\n\n| a<Cite source="second" /> |\n| - |\n\n</Table>\n\n## The flow',
    /line 20: prints the figure "pipe-length" and cites none/,
  ],
];

describe('a build stops for', () => {
  it.each(BROKEN)('%s', (_, file, from, to, message) => {
    expect(report(changedFigure(file, from, to))).toMatch(message);
  });

  it.each([
    ['a file that no program reads', 'content/ledger/figures/late.yml', /late\.yml\n.*ignored/],
    ['a name that is no id', 'content/ledger/figures/Big One.yaml', /"Big One" cannot be an id/],
  ])('%s', (_, file, message) => {
    expect(report({ ...WITH_FIGURE, [file]: WITH_FIGURE[FIGURE]! })).toMatch(message);
  });
});

describe('a figure may rest on', () => {
  it.each([
    [
      'the evidence of the claim that its words belong to',
      ARTICLE,
      /is <Figure(.*)\/> long\.<Cite source="first" \/>/,
      'is <Claim id="opened"><Figure$1/> long</Claim>.',
    ],
    [
      'what a table cites',
      ARTICLE,
      '## The flow',
      '<Table id="t" caption="All {figure:pipe-length} of it">\n\n| a<Cite source="first" /> |\n| - |\n\n</Table>\n\n## The flow',
    ],
    [
      'what a chart draws',
      CHART,
      'title: The flow has grown',
      'title: "The flow over {figure:pipe-length}"',
    ],
    ['what a claim is judged by', CLAIM, 'in the summer of 2006.', 'over {figure:pipe-length}.'],
    ['nothing in a correction', CORRECTION, 'is 10 km long', 'is {figure:pipe-length} long'],
  ])('%s', (_, file, from, to) => {
    expect(load(changedFigure(file, from, to))).toEqual([]);
  });
});

const OWN = `value: 1768
unit: km
qualifier: about
label: length of another pipe
date: "2006"
sources: [first]
`;
const withOther = (text: string) => ({
  ...changedFigure(EVENT, 'with speeches', 'over {figure:other} of it'),
  [OTHER]: text,
});

describe('two figures', () => {
  it('may have one value where they count different things', () => {
    expect(load(withOther(OWN))).toEqual([]);
  });

  it.each([
    ['one label', OWN.replace('another pipe', 'the Pipe').replace('1768', '1770')],
    [
      'one value and the same words',
      OWN.replace('length of another pipe', 'pipe, the length of the'),
    ],
  ])('are a fault with %s', (_, text) => {
    const faults = load(withOther(text));
    expect(faults.map(({ file, at }) => `${file} ${at}`)).toEqual([`${FIGURE} label`]);
    expect(faults[0]!.problem).toContain(`is what ${OTHER} counts too`);
  });
});

describe('a shared figure that was typed once more', () => {
  const typed = (file: string, from: string | RegExp, to: string) =>
    load(changedFigure(file, from, to));

  it.each([
    [
      'a chapter',
      ARTICLE,
      'See <Term',
      'Of 1,768 km.<Cite source="first" /> See <Term',
      'line 22',
      '<Figure id="pipe-length" part="amount" />',
    ],
    [
      'a chapter, with a hyphen',
      ARTICLE,
      'See <Term',
      'A 1,768-km pipe.<Cite source="first" /> See <Term',
      'line 22',
      '<Figure id="pipe-length" part="amount" />',
    ],
    [
      'a heading',
      ARTICLE,
      '## The flow',
      '## The 1,768 km',
      'line 20',
      '<Figure id="pipe-length" part="amount" />',
    ],
    [
      'a caption',
      ARTICLE,
      '## The flow',
      '<Aside id="a" title="Over 1,768 km">\n\nText.\n\n</Aside>\n\n## The flow',
      'line 20',
      '{figure:pipe-length.amount}',
    ],
    [
      'the third row of a table',
      ARTICLE,
      '## The flow',
      '<Table id="t" caption="Rows">\n\n| a |\n| - |\n| 1,768 km |\n\n</Table>\n\n## The flow',
      'line 24',
      '<Figure id="pipe-length" part="amount" />',
    ],
    [
      'the frontmatter',
      ARTICLE,
      'standfirst: A',
      'standfirst: Over 1,768 km a',
      'standfirst (line 5)',
      '{figure:pipe-length.amount}',
    ],
    [
      'a key figure',
      ARTICLE,
      'value: 2 bcm',
      'value: "1,768 km"',
      'keyFigures[1].value (line 10)',
      '{figure:pipe-length.amount}',
    ],
    [
      'a record',
      EVENT,
      'with speeches',
      'with 1,768 km',
      'text (line 3)',
      '{figure:pipe-length.amount}',
    ],
    [
      'a record, broken over lines',
      EVENT,
      'text: The pipe is opened with speeches.',
      'text: >-\n  The pipe is opened over 1,768\n  km of it.',
      'text (line 3)',
      '{figure:pipe-length.amount}',
    ],
  ])('is found in %s', (_, file, from, to, at, remedy) => {
    const [fault, ...others] = typed(file, from, to);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file, at });
    expect(fault!.problem).toMatch(/^"1,768[ -]km" is typed here/);
    expect(fault!.remedy).toContain(`Write ${remedy}. `);
  });

  it.each([
    ['in quotation marks', EVENT, 'with speeches', 'as a "line of 1,768 km"'],
    [
      'in a chapter in quotation marks',
      ARTICLE,
      'See <Term',
      'A "line of 1,768 km".<Cite source="first" /> See <Term',
    ],
    [
      'in a quotation',
      ARTICLE,
      '## The flow',
      '> It is 1,768 km.<Cite source="first" />\n\n## The flow',
    ],
    ['in what evidence says', CLAIM, 'note: It gives the day.', 'note: "It gives 1,768 km."'],
    ['in what the article says', CLAIM, 'The pipe was opened', 'The pipe of 1,768 km was opened'],
    ['in the title of a source', SOURCE, 'Another report', 'Another 1,768 km'],
    ['in a correction', CORRECTION, 'is 11 km', 'is 1,768 km'],
    [
      'as a part of another number',
      EVENT,
      'with speeches',
      'over 11,768 km, 1,768,000 km and 1,768.5 km',
    ],
    ['as the end of a range', EVENT, 'with speeches', 'over 1,768–1,900 km and 1,500–1,768 km'],
    ['as an amount of money', EVENT, 'with speeches', 'for $1,768'],
    ['as a figure of its own', EVENT, 'with speeches', 'over {figure:pipe-length}'],
  ])('is no fault %s', (_, file, from, to) => {
    expect(typed(file, from, to)).toEqual([]);
  });

  it.each([
    ['two significant digits', '1200', '1,200 km'],
    ['the bare number of one with a unit', '1076', '1,076 people'],
    ['a number of three digits, its unit aside', '176', '176 miles'],
  ])('may have %s', (_, value, text) => {
    const files = changedFigure(EVENT, 'with speeches', `over ${text}`);
    expect(load({ ...files, [FIGURE]: files[FIGURE]!.replace('1768', value) })).toEqual([]);
  });

  it.each([
    ['its bare number from five digits on', '12345', 'A 12,345-mile'],
    ['a number without a unit as long as "3,825"', '3825', '3,825'],
  ])('is found by %s', (_, value, text) => {
    const files = changedFigure(EVENT, 'with speeches', `over ${text} line`);
    const unit = value === '3825' ? '' : 'unit: km\n';
    const figure = files[FIGURE]!.replace('1768', value).replace('unit: km\n', unit);
    const faults = load({ ...files, [FIGURE]: figure });
    expect(faults.map(({ file }) => file)).toEqual([EVENT]);
  });

  it('names every figure that is printed so, and what else can be done', () => {
    const files = { ...withOther(OWN), [CHART]: SMALL[CHART]!.replace('has grown', 'is 1,768 km') };
    const [fault] = load(files);
    expect(fault!.remedy).toBe(
      'Write {figure:other.amount} or {figure:pipe-length.amount}. Where it counts something else, give it a file of its own in content/ledger/figures/.',
    );
  });

  it('is told to go where a key figure names it', () => {
    const files = changedFigure(ARTICLE, 'value: 2 bcm', 'value: "1,768 km"');
    const [fault] = load({ ...files, [FIGURE]: files[FIGURE]!.replace('qualifier: about\n', '') });
    expect(fault!.remedy).toContain('Write figure: pipe-length. ');
  });
});

describe('a figure that counts claims by verdict', () => {
  const counting = (value: number, verdicts: string) => ({
    ...WITH_FIGURE,
    [FIGURE]: `value: ${value}\nlabel: claims that hold\ndate: "2026-01"\ncounts: [${verdicts}]\n`,
  });

  it('needs no source, and gives their number', () => {
    expect(report(counting(1, 'supported, opinion'))).toBe('');
    expect(report(counting(2, 'supported, opinion'))).toMatch(
      /pipe-length\.yaml\n\s+value: says 2, but 1 claims have the verdicts it counts/,
    );
    expect(report(counting(0, 'contradicted'))).toBe('');
  });

  it('counts, or has sources, and not both or neither', () => {
    const both = `${counting(1, 'supported')[FIGURE]}sources: [first]\n`;
    expect(report({ ...WITH_FIGURE, [FIGURE]: both })).toContain('Name the sources that give it');
  });
});
