import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  as,
  CHART,
  CLAIM,
  EVENT,
  faultsOf,
  FIGURE,
  more,
  PAGE,
  saidOf,
  SERIES,
  swap,
  TERM,
} from '../../../support/broken.ts';

const MISSING = (to: string, file: string) =>
  `cites the source "${to}", but content/ledger/sources/${file} does not exist.`;

describe('a citation of a source that has no file', () => {
  it.each([
    ['a claim', CLAIM, 'source: second', 'source: third', 'evidence[1].source'],
    ['an event', EVENT, '[first]', '[first, third]', 'sources[1]'],
    ['a term', TERM, '[first]', '[third]', 'sources[0]'],
    ['a shared figure', FIGURE, '[first]', '[first, third]', 'sources[1]'],
    ['a series', SERIES, 'source: second', 'source: third', 'points[1].source'],
    ['a line across a chart', CHART, '[first]', '[third]', 'reference[0].sources'],
    ['a key figure', ARTICLE, 'sources: [second]', 'sources: [third]', 'keyFigures[2].sources'],
  ])('is found in %s, at its place', (_, file, from, to, at) => {
    const problem = MISSING('third', 'third.yaml');
    expect(faultsOf({ [file]: swap(from, to) })).toContainEqual({
      file,
      at,
      problem,
      remedy: 'Add that file, or correct the id.',
    });
  });

  it('is found in a chapter and on a page, by its line', () => {
    expect(saidOf({ [PAGE]: more('It is so.<Cite source="third" />') })).toEqual([
      `${PAGE} line 12: ${MISSING('third', 'third.yaml')}`,
    ]);
    expect(saidOf({ [ARTICLE]: more('It is so.<Cite source="first third" />') })).toEqual([
      `${ARTICLE} line 26: ${MISSING('third', 'third.yaml')}`,
    ]);
  });
});

describe('a source that nothing cites', () => {
  const third = as('url: https://three.example/\ntitle: A third\npublisher: Three\nkind: news\n');
  const file = 'content/ledger/sources/third.yaml';

  it('is a fault', () => {
    expect(faultsOf({ [file]: third })).toEqual([
      {
        file,
        at: 'the whole file',
        problem: 'nothing cites the source "third".',
        remedy: 'Cite it where it belongs, or remove the file.',
      },
    ]);
  });

  it('is a fault where only a shared figure names it, which no reader sees', () => {
    const figure = swap('[first]', '[first, third]');
    expect(saidOf({ [file]: third, [FIGURE]: figure })).toEqual([
      `${file} the whole file: nothing cites the source "third".`,
    ]);
  });

  it.each([
    ['an event', EVENT, '[first]', '[first, third]'],
    ['a term', TERM, '[first]', '[first, third]'],
    ['a line across a chart', CHART, '[first]', '[first, third]'],
    ['a point of a series', SERIES, 'source: second', 'source: third'],
    ['a key figure', ARTICLE, 'sources: [second]', 'sources: [second, third]'],
  ])('is none where %s cites it', (_, where, from, to) => {
    expect(saidOf({ [file]: third, [where]: swap(from, to) })).toEqual([]);
  });
});

describe('a text that names', () => {
  it.each([
    ['a claim', '<Claim id="closed">It closed</Claim>.', 'closed', 'content/ledger/claims'],
    ['a term', 'See <Term id="tube">a tube</Term>.', 'tube', 'content/ledger/glossary'],
    ['a map', '<Map id="area" />', 'area', 'content/maps'],
    ['a chart', '<Chart id="ebb" />', 'ebb', 'content/charts'],
  ])('%s which nobody wrote is told where to write it', (_, text, id, folder) => {
    expect(faultsOf({ [PAGE]: more(text) })).toEqual([
      {
        file: PAGE,
        at: 'line 12',
        problem: `names "${id}", but ${folder}/${id}.yaml does not exist.`,
        remedy: 'Add that file, or correct the id.',
      },
    ]);
  });
});

describe('a record that names', () => {
  it.each([
    [
      'a map as its lead',
      ARTICLE,
      'lead: { chart: flow }',
      'lead: { map: area }',
      'lead.map',
      'map "area"',
    ],
    [
      'a chart as its lead',
      ARTICLE,
      'lead: { chart: flow }',
      'lead: { chart: ebb }',
      'lead.chart',
      'chart "ebb"',
    ],
    ['a series to draw', CHART, 'series: [flow]', 'series: [flow, ebb]', 'series', 'series "ebb"'],
    [
      'a chapter as its theme',
      EVENT,
      'themes: [oil]',
      'themes: [oil, gas]',
      'themes',
      'chapter "gas"',
    ],
    ['the chapter of a claim', CLAIM, 'chapter: oil', 'chapter: gas', 'chapter', 'chapter "gas"'],
  ])('%s which is not there is told so', (_, file, from, to, at, what) => {
    expect(faultsOf({ [file]: swap(from, to) })).toEqual([
      {
        file,
        at,
        problem: `there is no ${what}.`,
        remedy: 'Correct the id, or add the record.',
      },
    ]);
  });

  it('no lead at all is sound', () => {
    expect(saidOf({ [ARTICLE]: swap('lead: { chart: flow }\n', '') })).toEqual([]);
  });
});

describe('a chart', () => {
  it('names no heading for a series that it does not draw', () => {
    const headings = swap('domain:', 'headings: { flow: Oil, ebb: Gas }\ndomain:');
    expect(faultsOf({ [CHART]: headings })).toEqual([
      {
        file: CHART,
        at: 'headings',
        problem: 'the chart does not draw the series "ebb".',
        remedy: 'Add it under "series", or correct the id.',
      },
    ]);
  });
});
