import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  changedFigure,
  CHART,
  CLAIM,
  CORRECTION,
  EVENT,
  FIGURE,
  load,
  report,
  WITH_FIGURE,
} from '../../support/shared-figure.ts';

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
