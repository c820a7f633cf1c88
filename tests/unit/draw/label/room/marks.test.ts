import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/draw/label/layout.ts';
import { VIEWPORT, symbol, words, shiftOf } from '../../../../support/label-marks.ts';

describe('a mark', () => {
  it.each([
    [1, 1, true],
    [1.9, 2, false],
    [2, 2, true],
    [2.1, 2, true],
  ])('on a map of the scale %f that it needs from %f: %s', (scale, from, shown) => {
    const dot = symbol(100, 50, { from });
    expect(layOut([dot], [], { ...VIEWPORT, scale }).has(dot)).toBe(shown);
    expect(shiftOf(words(100, 50, { from }), [], { scale })).toEqual(shown ? [0, 0] : undefined);
  });

  it('of a layer is there while that is shown', () => {
    const dot = symbol(100, 50, { layer: 'km' });
    expect(layOut([dot], [], VIEWPORT).has(dot)).toBe(false);
    expect(layOut([dot], [], { ...VIEWPORT, layers: new Set(['km']) }).has(dot)).toBe(true);
  });

  it('stands at its place on the viewport, symbol and label alike', () => {
    const dot = symbol(60, 30);
    const label = words(60, 30, { symbol: dot });
    const found = layOut([dot], [label], VIEWPORT);
    for (const mark of [dot, label]) expect(found.get(mark)!.at).toEqual([60, 30]);
  });
});
