import { describe, expect, it } from 'vitest';
import { beside } from '../../../../../src/draw/label/beside.ts';

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
