import { describe, expect, it } from 'vitest';
import { CHART, faultsOf, saidOf, SERIES, swap } from '../../../../support/broken.ts';

describe('a base', () => {
  const unknown = (file: string, at: string, base = 'other') => ({
    file,
    at,
    problem: `the base "${base}" is not explained in the series.`,
    remedy: 'Add it under "bases" of the series, or correct the id.',
  });

  it('that a point names is explained in its series', () => {
    expect(faultsOf({ [SERIES]: swap('base: own', 'base: other') })).toEqual([
      unknown(SERIES, 'points[1].base'),
    ]);
  });

  it.each([
    ['a label', 'own: Own oil', 'other: Own oil'],
    ['a line', 'joined: [all]', 'joined: [other]'],
    ['rows without words', 'joined: [all]', 'joined: [all]\nplain: other'],
    [
      'words on the plot',
      'joined: [all]',
      'joined: [all]\nannotations:\n  - { text: Words, base: other, wide: { at: [1, 2] }, phone: { at: [1, 2] } }',
    ],
  ])('that a chart names for %s is one of a series that it draws', (_, from, to) => {
    expect(faultsOf({ [CHART]: swap(from, to) })).toEqual([unknown(CHART, 'labels')]);
  });

  it('may be left out of words on the plot', () => {
    const words =
      '\nannotations:\n  - { text: Words, wide: { at: [1, 2] }, phone: { at: [1, 2] } }';
    expect(saidOf({ [CHART]: swap('joined: [all]', `joined: [all]${words}`) })).toEqual([]);
  });

  it('of a chart that draws no series is its own affair', () => {
    const tally = swap('kind: time', 'kind: tally\ncounts: claims');
    const files = { [CHART]: (text: string) => tally(text).replace('series: [flow]\n', '') };
    expect(saidOf(files)).toEqual([]);
  });
});
