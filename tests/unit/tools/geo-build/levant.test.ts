import { describe, expect, it } from 'vitest';
import { parted, rerouted } from '../../../../src/tools/geo-build/levant.ts';

const SQUARE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('a line laid by hand', () => {
  it('stands in the place of the shorter way around a ring', () => {
    const bend = [
      [4, 0.1],
      [5, 2],
      [4, 3.9],
    ];
    const ring = rerouted(SQUARE, bend);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring).toEqual(expect.arrayContaining([[5, 2]]));
    expect(ring).toHaveLength(8);
  });

  it('parts a ring in two that share it', () => {
    const line = [
      [0.1, 0.1],
      [2, 1],
      [3.9, 3.9],
    ];
    const sides = parted(SQUARE, line);
    for (const side of sides) {
      expect(side[0]).toEqual(side.at(-1));
      expect(side).toEqual(expect.arrayContaining(line));
    }
    expect(sides[0]).toEqual(expect.arrayContaining([[0, 4]]));
    expect(sides[1]).toEqual(expect.arrayContaining([[4, 0]]));
  });
});
