import { describe, expect, it } from 'vitest';
import { CHART, faultsOf, swap } from '../../../../support/broken.ts';

describe('a chart', () => {
  it('names no heading for a series that it does not draw', () => {
    const headings = swap('domain:', 'headings: { flow: Oil, ebb: Gas }\ndomain:');
    expect(faultsOf({ [CHART]: headings })).toEqual([
      {
        file: CHART,
        at: 'headings',
        problem: 'the chart does not draw the series "ebb".',
        remedy: 'Add it under "series", or correct the id.',
      },
    ]);
  });
});
