import { describe, expect, it } from 'vitest';
import { shifted, type Box } from '../../../../../src/draw/label/box.ts';
import { otherSides } from '../../../../../src/draw/label/beside.ts';

const BOX: Box = [10, 20, 50, 40];

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
