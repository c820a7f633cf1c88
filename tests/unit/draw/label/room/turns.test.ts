import { describe, expect, it } from 'vitest';
import { layOut, type LabelMark, type Mark } from '../../../../../src/draw/label/layout.ts';
import { VIEWPORT } from '../../../../support/label-marks.ts';

/** How words of 40 × 10 px that begin 8 px to the right of a symbol, so far right on the viewport, are moved. */
function shiftAt(x: number, more: Partial<LabelMark>) {
  const symbol: Mark = { at: [x / 200, 0.5], box: [-5, -5, 5, 5], from: 1, feature: 'a' };
  const label: LabelMark = { ...symbol, box: [8, -5, 48, 5], symbol, ...more };
  return layOut([symbol], [label], VIEWPORT).get(label)?.shift;
}

describe('a label without room on its own side', () => {
  it.each<[string, Partial<LabelMark>, boolean]>([
    ['turns to another side of the symbol of a feature', {}, true],
    ['is left out where it names no feature', { feature: undefined }, false],
    ['is left out where it has no symbol', { symbol: undefined }, false],
    ['is left out where its name is shown once only', { name: 'a' }, false],
  ])('%s', (_, more, turns) => {
    // To its left: from 8 px right of the place to 8 px left of it.
    expect(shiftAt(180, more)).toEqual(turns ? [-56, 0] : undefined);
  });

  it('does not turn about a place that is not seen', () => {
    expect(shiftAt(201, {})).toBe(undefined);
    expect(shiftAt(200, {})).toEqual([-56, 0]);
  });
});
