import { describe, expect, it } from 'vitest';
import { beside } from '../../../../src/draw/label/beside.ts';
import { contains, overlaps, shifted, turned, type Box } from '../../../../src/draw/label/box.ts';
import { scaleBarBox } from '../../../../src/draw/label/layout.ts';
import { otherSides } from '../../../../src/draw/label/other-sides.ts';
import { place } from '../../../../src/draw/label/place.ts';

const BOX: Box = [10, 20, 50, 40];

describe('two boxes overlap', () => {
  it.each<[string, Box, number, boolean]>([
    ['where one lies in the other', [20, 25, 30, 30], 0, true],
    ['where they cross', [40, 30, 90, 90], 0, true],
    ['not where they touch on the right', [50, 20, 90, 40], 0, false],
    ['nor on the left', [0, 20, 10, 40], 0, false],
    ['nor below', [10, 40, 50, 90], 0, false],
    ['nor above', [10, 0, 50, 20], 0, false],
    ['but by a hair on the right', [49.9, 20, 90, 40], 0, true],
    ['but by a hair on the left', [0, 20, 10.1, 40], 0, true],
    ['but by a hair below', [10, 39.9, 50, 90], 0, true],
    ['but by a hair above', [10, 0, 50, 20.1], 0, true],
    ['not with just the air between them on the right', [53, 20, 90, 40], 3, false],
    ['nor on the left', [0, 20, 7, 40], 3, false],
    ['nor below', [10, 43, 50, 90], 3, false],
    ['nor above', [10, 0, 50, 17], 3, false],
    ['with less air on the right', [52.9, 20, 90, 40], 3, true],
    ['with less air on the left', [0, 20, 7.1, 40], 3, true],
    ['with less air below', [10, 42.9, 50, 90], 3, true],
    ['with less air above', [10, 0, 50, 17.1], 3, true],
  ])('%s', (_, other, air, wanted) => {
    expect(overlaps(BOX, other, air)).toBe(wanted);
    expect(overlaps(other, BOX, air)).toBe(wanted);
  });
});

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
    expect(scaleBarBox(100, 180, 300)).toEqual([88, 278, 192, 304]);
  });
});

describe('the other sides of a label of 40 × 20 px', () => {
  const SIDES = [
    ['right', [8, -10, 48, 10]],
    ['left', [-48, -10, -8, 10]],
    ['above', [-20, -28, 20, -8]],
    ['below', [-20, 8, 20, 28]],
    ['right and above', [8, -20, 48, 0]],
    ['left and above', [-48, -20, -8, 0]],
    ['right and below', [8, 0, 48, 20]],
    ['left and below', [-48, 0, -8, 20]],
  ] as const;

  it.each(SIDES.map(([side, box], i) => [side, i, box] as const))('%s', (_, i, box) => {
    const [x, y] = otherSides(BOX)[i]!;
    expect(shifted(BOX, x, y)).toEqual(box);
  });

  it('are eight', () => expect(otherSides(BOX)).toHaveLength(SIDES.length));
});

describe('a label beside its place, lines of 20 px', () => {
  it.each([
    ['n', 1, 'middle', [0, -12]],
    ['n', 2, 'middle', [0, -32]],
    ['ne', 1, 'start', [8, -6]],
    ['e', 1, 'start', [8, 6]],
    ['e', 2, 'start', [8, -4]],
    ['se', 1, 'start', [8, 18]],
    ['s', 1, 'middle', [0, 24]],
    ['s', 2, 'middle', [0, 24]],
    ['sw', 1, 'end', [-8, 18]],
    ['w', 1, 'end', [-8, 6]],
    ['nw', 2, 'end', [-8, -26]],
    ['c', 1, 'middle', [0, 6]],
    ['c', 2, 'middle', [0, -4]],
  ] as const)('%s of it, in %i lines', (side, lines, anchor, offset) => {
    expect(beside(side, lines, 20)).toEqual({ anchor, offset });
  });
});

describe('the placer', () => {
  const bounds: Box = [0, 0, 100, 50];
  const box: Box = [10, 10, 30, 20];

  it('keeps clear of what is soft where a candidate allows it, and of what is hard always', () => {
    const label = { box, candidates: [[40, 0] as const] };
    const over: Box = [15, 12, 20, 18];
    expect(place([label], bounds, { hard: [], soft: [over] })).toEqual([[40, 0]]);
    expect(place([{ box }], bounds, { hard: [], soft: [over] })).toEqual([[0, 0]]);
    expect(place([{ box }], bounds, { hard: [over] })).toEqual([undefined]);
  });

  it('may cover what is its own, and nobody else may', () => {
    const dot: Box = [12, 12, 16, 16];
    expect(place([{ box, own: [dot] }, { box }], bounds, { hard: [dot] })).toEqual([
      [0, 0],
      undefined,
    ]);
  });

  it('keeps the air between labels, and takes what lies just beyond it', () => {
    const next = (left: number) => ({ box: [left, 10, left + 20, 20] as Box });
    expect(place([{ box }, next(32)], bounds, { hard: [] }, 2)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(place([{ box }, next(31)], bounds, { hard: [] }, 2)).toEqual([[0, 0], undefined]);
  });

  it('keeps what a label brings free of those after it', () => {
    const brings: Box = [50, 10, 54, 14];
    const over = { box: [48, 8, 60, 16] as Box };
    expect(place([{ box, brings }, over], bounds, { hard: [] })).toEqual([[0, 0], undefined]);
    expect(place([over, { box, brings }], bounds, { hard: [] })).toEqual([[0, 0], undefined]);
    expect(
      place([{ box: [48, 16, 60, 20] as Box }, { box, brings }], bounds, { hard: [] }, 2),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(
      place([{ box: [48, 15, 60, 20] as Box }, { box, brings }], bounds, { hard: [] }, 2),
    ).toEqual([[0, 0], undefined]);
  });

  it('counts a name only once it was placed, and labels without a name not at all', () => {
    const named = (left: number) => ({ box: [left, 30, left + 20, 40] as Box, name: 'Baku' });
    expect(place([named(90), named(10)], bounds, { hard: [] })).toEqual([undefined, [0, 0]]);
    const plain = (left: number) => ({ box: [left, 30, left + 20, 40] as Box });
    expect(place([plain(10), plain(40)], bounds, { hard: [] })).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
