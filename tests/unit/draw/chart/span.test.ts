import { describe, expect, it } from 'vitest';
import { isTime, spanOf } from '../../../../src/draw/chart/span.ts';

describe('a span of time', () => {
  it('reads years, half-years, months and spans of years and months', () => {
    expect(spanOf(2011)).toEqual([2011, 2012]);
    expect(spanOf('2019-H2')).toEqual([2019.5, 2020]);
    expect(spanOf('2016-20')).toEqual([2016, 2021]);
    expect(spanOf('1998–2002')).toEqual([1998, 2003]);
    expect(spanOf('2024-07')[0]).toBeCloseTo(2024.5);
    expect(spanOf('2023-10/2024-07')[0]).toBeCloseTo(2023.75);
  });

  it('names what it cannot read', () => {
    expect(() => spanOf('Italy')).toThrow('"Italy" is not a year');
    expect(isTime('undated')).toBe(false);
  });
});
