import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  CHART,
  CLAIM,
  EVENT,
  faultsOf,
  saidOf,
  swap,
} from '../../../../support/broken.ts';

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
