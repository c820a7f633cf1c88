import { describe, expect, it } from 'vitest';
import { contains, shifted, turned, type Box } from '../../../../../src/draw/label/box.ts';
import { scaleBarBox } from '../../../../../src/draw/label/layout.ts';

const BOX: Box = [10, 20, 50, 40];

describe('a box', () => {
  it.each<[Box, boolean]>([
    [[10, 20, 50, 40], true],
    [[9.9, 20, 50, 40], false],
    [[10, 19.9, 50, 40], false],
    [[10, 20, 50.1, 40], false],
    [[10, 20, 50, 40.1], false],
  ])('lies within another up to its edges: %j, %s', (inner, wanted) => {
    expect(contains(BOX, inner)).toBe(wanted);
  });

  it('is shifted to the right and down', () => {
    expect(shifted(BOX, 1, -2)).toEqual([11, 18, 51, 38]);
  });

  it.each([
    [0, [10, 20, 50, 40]],
    [90, [-40, 10, -20, 50]],
    [180, [-50, -40, -10, -20]],
    [-90, [20, -50, 40, -10]],
  ])('turned by %i degrees, clockwise, is %j', (degrees, wanted) => {
    expect(turned(BOX, degrees).map((side) => Math.round(side * 1e6) / 1e6)).toEqual(wanted);
  });

  it('turned by 45 degrees reaches as far as its corners', () => {
    const [left, top, right, bottom] = turned([-10, -10, 10, 10], 45);
    for (const side of [-left, -top, right, bottom]) expect(side).toBeCloseTo(Math.SQRT2 * 10);
  });

  it('of a scale bar has room for its words above, its ends beside and its line below', () => {
    expect(scaleBarBox(50, 90, 75, [200, 400])).toEqual([88, 278, 192, 304]);
  });
});
