import { describe, expect, it } from 'vitest';
import { chartSign, yearSign } from '../../../../src/geo/chart/sign.ts';
import { seriesData } from '../../../../src/model/chart-data.ts';
import { content } from '../../../support/drawn.ts';

describe('the sign of a chart', () => {
  it.each([...content.series.keys()])('has a stroke for every value of %s', (id) => {
    const data = seriesData(content.series.get(id)!);
    expect(chartSign(data).match(/M/g)).toHaveLength(data.length);
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
