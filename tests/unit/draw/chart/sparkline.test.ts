import { describe, expect, it } from 'vitest';
import { chartSparkline, yearSparkline } from '../../../../src/draw/chart/sparkline.ts';
import type { Datum } from '../../../../src/model/chart-data.ts';

const datum = (x: string, value: number, more: Partial<Datum> = {}): Datum => ({
  x,
  value,
  base: 'all',
  counts: 'all',
  unit: 't',
  sources: [],
  ...more,
});

describe('the sparkline of a chart', () => {
  it('sets values of years where they lie, as high as they are', () => {
    expect(chartSparkline([datum('2001', 5), datum('2003', 10)])).toBe('M0 50h33.33M66.67 0h33.33');
  });

  it('sets named values one below the other, ranges from end to end', () => {
    expect(chartSparkline([datum('a', 10), datum('b', 2, { upper: 5 })])).toBe(
      'M0 25h100M20 75h30',
    );
  });

  it('is empty for a chart without values', () => {
    expect(chartSparkline([])).toBe('');
  });
});

describe('the sparkline of events by year', () => {
  it('has the tallest stroke for the year with most', () => {
    expect(yearSparkline(['2001-05', '2001', '2003-01-02'], [2001, 2003])).toBe(
      'M16.67 100v-100M83.33 100v-50',
    );
  });

  it('leaves out what lies outside of its years, and is empty for nothing', () => {
    expect(yearSparkline(['1990', '2001'], [2000, 2002])).toBe('M50 100v-100');
    expect(yearSparkline([], [2000, 2002])).toBe('');
  });
});
