import { describe, expect, it } from 'vitest';
import { CHART, faultsOf, SERIES, swap } from '../../../../support/broken.ts';

const REMEDY = 'Correct the figure that is wrong, or call the row something else.';

const wrong = (file: string, at: string, total: number, sum: number) => ({
  file,
  at,
  problem: `${total} is called a total, but the parts make ${sum}.`,
  remedy: REMEDY,
});

describe('a point called a total', () => {
  const points = (...list: string[]) => ({
    // The chart of the series has an axis that holds them.
    [CHART]: swap('domain: [0, 10]', 'domain: [0, 100]'),
    [SERIES]: swap(
      'points:\n',
      `points:\n${list.map((each) => `  - { ${each}, source: first }\n`).join('')}`,
    ),
  });

  it('is the sum of the other points of its base', () => {
    const parts = ['x: Italy, y: 5, base: own', 'x: Israel, y: 1, base: own'];
    // The other points of the series: 6 of the same base.
    expect(faultsOf(points('x: Total, y: 12, base: own', ...parts))).toEqual([]);
    expect(faultsOf(points(...parts, 'x: Total, y: 13, base: own'))).toEqual([
      wrong(SERIES, 'points[2].y', 13, 12),
    ]);
    expect(faultsOf(points('x: Total, y: 12', 'x: Spain, y: 4', ...parts))).toEqual([
      wrong(SERIES, 'points[0].y', 12, 9),
    ]);
  });

  it('of one part or none is no sum, nor is a year', () => {
    expect(faultsOf(points('x: Total, y: 12'))).toEqual([]);
    expect(faultsOf(points('x: 2012, y: 99'))).toEqual([]);
  });
});
