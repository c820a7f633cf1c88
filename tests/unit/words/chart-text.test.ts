import { describe, expect, it } from 'vitest';
import {
  describeChart,
  signText,
  timeText,
  titleWithCounts,
  valueText,
  valueWithUnit,
} from '../../../src/words/chart-text.ts';
import type { Datum } from '../../../src/model/chart-data.ts';
import { localeOf } from '../../../src/read/locales.ts';

const locale = localeOf('en');
const datum = (more: Partial<Datum>): Datum => ({
  x: '2003',
  base: 'all',
  counts: 'Whole country',
  value: 20,
  unit: 'thousand persons',
  sources: [],
  ...more,
});

describe('a value in words', () => {
  it('says how exact it is', () => {
    expect(valueText(datum({ qualifier: 'over' }), locale)).toBe('over 20');
    expect(valueText(datum({ upper: 30 }), locale)).toBe('20–30');
    expect(signText(datum({ qualifier: 'about', value: 33.93 }), locale)).toBe('~33.9');
  });

  it('is never said to be less than what it almost is', () => {
    expect(signText(datum({ qualifier: 'almost', value: 30 }), locale)).toBe('almost 30');
    expect(signText(datum({ qualifier: 'up-to', value: 30 }), locale)).toBe('up to 30');
  });

  it('carries its unit, per cent as a sign', () => {
    expect(valueWithUnit(datum({}), locale)).toBe('20,000 persons');
    expect(valueWithUnit(datum({ value: 2.341, upper: 9.69 }), locale)).toBe('2,341–9,690 persons');
    expect(valueWithUnit(datum({ unit: 'thousand barrels a day' }), locale)).toBe(
      '20 thousand barrels a day',
    );
    expect(valueWithUnit(datum({ unit: 'per cent' }), locale)).toBe('20%');
  });
});

it('writes spans of years and months as readers do, and leaves names alone', () => {
  expect(timeText('2014-18', 'en')).toBe('2014–18');
  expect(timeText('2023-10/2024-07', 'en')).toBe('October 2023 – July 2024');
  expect(timeText('Soviet times', 'en')).toBe('Soviet times');
});

it('describes a chart by how many values it has, the lowest and the highest', () => {
  const text = describeChart([datum({}), datum({ x: '2016', value: 5, upper: 40 })], locale);
  expect(text).toBe(
    '2 values. Lowest: 2016: 5,000–40,000 persons (Whole country). ' +
      'Highest: 2016: 5,000–40,000 persons (Whole country).',
  );
});

describe('the counts in a title', () => {
  const counts = [
    datum({ base: 'supported', value: 13 }),
    datum({ base: 'contradicted', value: 4 }),
    datum({ base: 'contradicted', value: 2 }),
  ];
  const fill = (title: string) => titleWithCounts({ title, file: 'content/charts/a.yaml' }, counts);

  it('are the sums of the values, of all or of one row', () => {
    expect(fill('Of {n}, {supported} hold and {contradicted} do not')).toBe(
      'Of 19, 13 hold and 6 do not',
    );
  });

  it('are refused where nothing is called so, with what is', () => {
    expect(() => fill('Of {all}')).toThrow(/a\.yaml, "title".*\{all\}.*supported, contradicted/);
  });
});
