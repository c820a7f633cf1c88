import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '../../../../../src/draw/label/box.ts';

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
