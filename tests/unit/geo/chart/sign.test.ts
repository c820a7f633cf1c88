import { describe, expect, it } from 'vitest';
import { chartSign, yearSign } from '../../../../src/geo/chart/sign.ts';
import { content } from '../../../support/drawn.ts';

describe('the sign of a chart', () => {
  it.each([...content.charts.keys()])('has a stroke for every value of %s', (id) => {
    const chart = content.charts.get(id)!;
    const series = chart.series.map((name) => content.series.get(name)!);
    const values = series.flatMap(({ points }) => points).length;
    expect(chartSign(chart, series).match(/M/g)).toHaveLength(values);
  });
});

describe('the sign of events by year', () => {
  it('has the tallest stroke for the year with most', () => {
    expect(yearSign(['2001-05', '2001', '2003-01-02'], [2001, 2003])).toBe(
      'M16.67 100v-100M83.33 100v-50',
    );
  });

  it('leaves out what lies outside of its years, and is empty for nothing', () => {
    expect(yearSign(['1990', '2001'], [2000, 2002])).toBe('M50 100v-100');
    expect(yearSign([], [2000, 2002])).toBe('');
  });
});
