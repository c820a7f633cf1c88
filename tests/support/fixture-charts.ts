import {
  layoutOfPage,
  type ChartInput,
  type Composition,
  type Layout,
} from '../../src/draw/chart/drawing.ts';
import type { Measure } from '../../src/draw/label/measure.ts';
import { ChartDefinition } from '../../src/model/chart.ts';
import type { Datum } from '../../src/model/chart-data.ts';
import { translator } from '../../src/words/strings.ts';

/** Charts of every kind with everything that a chart can hold, and nothing of the site's content. */

export const measure: Measure = (text, { size }) => text.length * size * 0.5;

const t = translator(
  {
    chart: {
      undated: 'no year',
      gap: '? marks years without a total.',
      missing: '{base}: no figure found',
      percent: '{value}%',
      described: { one: 'One value.', other: '{n} values.' },
      lowest: 'Lowest: {value}.',
      highest: 'Highest: {value}.',
      said: '{x}: {value} ({base})',
      qualifier: {
        about: 'about {value}',
        over: 'over {value}',
        almost: 'almost {value}',
        'up-to': 'up to {value}',
      },
      sign: { about: '≈{value}', over: '>{value}', almost: '<{value}', 'up-to': '≤{value}' },
      ruler: {
        axis: 'Length of the ruler',
        beyond: 'found by no ruler',
        meets: 'found at {km} km',
        meetsShort: 'at {km} km',
      },
    },
    data: {
      sign: { about: '~{value}', over: '>{value}', almost: '<{value}', 'up-to': 'to {value}' },
    },
  },
  'en',
  'tests/support/fixture-charts.ts',
);
const words = { tag: 'en', t };

export const datum = (x: string, value: number, more: Partial<Datum> = {}): Datum => ({
  x,
  value,
  base: 'all',
  counts: 'All oil',
  unit: 'million tonnes',
  sources: ['a'],
  ...more,
});

/** A chart by year of one series, but for what is given. */
export const chartOf = (more: object = {}): ChartDefinition => ({
  ...ChartDefinition.parse({
    title: 'A chart of something',
    subtitle: 'Million tonnes of oil',
    kind: 'time',
    rows: 'Year',
    series: ['s'],
    labels: { all: 'All oil', own: 'Own oil' },
    domain: [0, 50],
    ticks: [0, 25, 50],
    ...more,
  }),
  id: 'c',
});

export const inputOf = (chart: object, data: readonly Datum[]): ChartInput => ({
  chart: chartOf(chart),
  data,
  words,
  who: ({ sources }) => `Publisher ${sources.join()}`,
});

export const pageLayout = (composition: Composition = 'wide', tall = false): Layout =>
  layoutOfPage(composition, tall, measure);

const CAPACITY = { value: 48, label: 'Capacity', sources: ['a'] };
const NOTED = {
  text: 'Own oil only',
  wide: { at: [2002.2, 4] },
  phone: { at: [2002.2, 4] },
};

/** A chart of each kind; amounts and values by year are one kind with two marks. */
export const FIXTURES: Readonly<Record<string, ChartInput>> = {
  time: inputOf(
    {
      joined: ['all'],
      reference: [CAPACITY],
      annotations: [NOTED],
      segments: [
        { from: 1999, until: 2004, title: 'Early' },
        { from: 2010, until: 2014, title: 'Late' },
      ],
    },
    [
      datum('2000', 20),
      datum('2001', 30, { qualifier: 'over' }),
      datum('2003', 22, { base: 'own', qualifier: 'almost' }),
      datum('2011', 10, { upper: 30 }),
      datum('2012', 35, { base: 'own', qualifier: 'up-to' }),
      datum('no time', 5, { base: 'own' }),
    ],
  ),
  bars: inputOf({ mark: 'bar', reference: [CAPACITY] }, [
    datum('2000', 20),
    datum('2001', 30, { qualifier: 'over' }),
    datum('2004', 10, { upper: 15, base: 'own' }),
    datum('2005', 40, { qualifier: 'about' }),
  ]),
  range: inputOf({ kind: 'range', plain: 'all' }, [
    datum('2004', 15, { upper: 30 }),
    datum('2011', 35, { qualifier: 'over', base: 'own' }),
    datum('A book', 30, { qualifier: 'almost', heading: 'Without a date' }),
  ]),
  windows: inputOf(
    { kind: 'windows', domain: [0, 100], ticks: [0, 50, 100], labels: { own: 'Own', all: 'All' } },
    [
      datum('2001-05', 80, { unit: 'per cent', qualifier: 'over' }),
      datum('2003-07', 60, { unit: 'per cent' }),
      datum('2003-07', 30, { unit: 'per cent', base: 'own' }),
    ],
  ),
  tally: inputOf({ kind: 'tally', counts: 'claims', series: [], labels: {} }, [
    datum('Supported', 4, { base: 'supported', address: '/claims/#supported' }),
    datum('Contradicted', 8, { base: 'contradicted', address: '/claims/#contradicted' }),
  ]),
  strip: inputOf({ kind: 'strip', counts: 'events', series: [], labels: {} }, [
    datum('1990', 2, { base: 'oil', counts: 'Oil' }),
    datum('1999', 4, { base: 'oil', counts: 'Oil' }),
    datum('1999', 1, { base: 'arms', counts: 'Arms' }),
  ]),
  ruler: inputOf(
    {
      kind: 'ruler',
      counts: 'border-lengths',
      series: [],
      labels: { measured: 'Measured' },
      domain: [490, 800],
      ticks: [500, 600, 700, 800],
      reference: [
        { value: 765, label: '765 km, an official site', sources: ['a'] },
        { value: 611, label: '611 km, the CIA', sources: ['a'] },
      ],
      answer: 'No single length is the true one: a shorter ruler follows more bends.',
      walk: {
        lines: ['a/b'],
        between: ['A', 'B'],
        closeUp: { centre: [45, 39], widthKm: 20, text: 'Close up' },
        opening: 5,
        credit: 'Somebody',
      },
    },
    [
      [0.05, 725],
      [1, 638],
      [20, 515],
    ].map(([at, value]) => datum(`${at!} km`, value!, { at: at!, base: 'measured', unit: 'km' })),
  ),
};
