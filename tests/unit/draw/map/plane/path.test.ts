import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../../../src/draw/map/paths.ts';

describe('a path', () => {
  it.each([
    [
      [
        [0, 0],
        [10, 5],
        [7, 9],
      ],
      false,
      'M0 0l10 5-3 4',
    ],
    [
      [
        [0, 0],
        [10, 5],
        [7, 9],
      ],
      true,
      'M0 0l10 5-3 4z',
    ],
    [
      [
        [0, 0],
        [10, 5],
        [7, 9],
        [0, 0],
      ],
      true,
      'M0 0l10 5-3 4z',
    ],
    [
      [
        [0, 0],
        [10, 5],
        [0, 0],
      ],
      false,
      'M0 0l10 5-10-5',
    ],
    [
      [
        [0.4, 0.4],
        [0, 0],
        [9.6, 5],
      ],
      false,
      'M0 0l10 5',
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
      false,
      '',
    ],
    [
      [
        [0, 0],
        [10, 5],
      ],
      true,
      '',
    ],
    [[[0, 0]], false, ''],
    [[], true, ''],
  ])('of %j, closed: %s, is moves from point to point', (line, closed, d) => {
    expect(pathOf([line], closed)).toBe(d);
  });

  it('has one after the other', () => {
    expect(
      pathOf([
        [
          [0, 0],
          [1, 1],
        ],
        [
          [5, 5],
          [4, 6],
        ],
      ]),
    ).toBe('M0 0l1 1M5 5l-1 1');
  });
});
