import { describe, expect, it } from 'vitest';
import {
  chartSparkline,
  daySparkline,
  partBars,
  yearSparkline,
} from '../../../../src/draw/chart/sparkline.ts';
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
    expect(chartSparkline([datum('2001', 5), datum('2003', 10)])).toEqual([
      { kind: 'all', d: 'M0 50h33.33M66.67 0h33.33' },
    ]);
  });

  it('sets named values one below the other, ranges from end to end', () => {
    expect(chartSparkline([datum('a', 10), datum('b', 2, { upper: 5 })])).toEqual([
      { kind: 'all', d: 'M0 25h100M20 75h30' },
    ]);
  });

  it('keeps together what counts the same, in the order of its first value', () => {
    const data = [datum('a', 1), datum('b', 1, { base: 'own' }), datum('c', 1)];
    expect(chartSparkline(data).map(({ kind, d }) => [kind, d.split('M').length - 1])).toEqual([
      ['all', 2],
      ['own', 1],
    ]);
  });

  it('is empty for a chart without values', () => {
    expect(chartSparkline([])).toEqual([]);
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

describe('the sparkline of days', () => {
  it('sets those of one month one above the other, and leaves room behind the last', () => {
    const { dots, open } = daySparkline(['2025-01-02', '2025-01-30', '2026-01']);
    expect(dots).toBe('M4 83.33h0.01M4 66.67h0.01M64 83.33h0.01');
    expect(open).toBe('M72 100H100');
  });

  it('has no dots for no days', () => expect(daySparkline([]).dots).toBe(''));
});

describe('numbers as parts of bars', () => {
  it('fill each bar whole, and have one colour in each place', () => {
    expect(
      partBars([
        [3, 1],
        [1, 1],
      ]),
    ).toEqual([
      { kind: 'part-1', d: 'M0 12H75v26H0zM0 62H50v26H0z' },
      { kind: 'part-2', d: 'M75 12H100v26H75zM50 62H100v26H50z' },
    ]);
  });

  it('draw nothing for a bar that has no such part, and nothing for none', () => {
    expect(partBars([[1, 1, 2], [1]])[2]?.d).toBe('M50 12H100v26H50z');
    expect(partBars([])).toEqual([]);
  });
});
