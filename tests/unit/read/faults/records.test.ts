import { describe, it } from 'vitest';
import {
  CHART,
  CORRECTION,
  EVENT,
  SERIES,
  TERM,
  expectStop,
  type Broken,
} from '../../../support/broken-content.ts';

const BROKEN: Broken[] = [
  [
    'a date written without quotes',
    EVENT,
    'date: "2006-06"',
    'date: 2006',
    /date.*2006 is not valid.*in quotes/s,
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
];

describe('a build stops for a record with', () => {
  it.each(BROKEN)('%s', (...broken) => expectStop(broken));
});
