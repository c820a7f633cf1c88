import { describe, expect, it } from 'vitest';
import { closedAlong, isClosed, joined } from '../../../../src/tools/geo-build/lines.ts';

const BOX = [0, 0, 10, 10] as const;

describe('pieces of a line', () => {
  it('are joined where one begins at the end of another', () => {
    const pieces = [
      [
        [2, 2],
        [3, 3],
      ],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ];
    expect(joined(pieces)).toEqual([
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ]);
  });

  it('that lead back to where they began make a ring', () => {
    const [ring] = joined([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ]);
    expect(isClosed(ring!)).toBe(true);
  });

  it('that go nowhere are left out', () =>
    expect(
      joined([
        [
          [1, 1],
          [1, 1],
        ],
      ]),
    ).toEqual([]));
});

describe('coasts that leave a box', () => {
  it('are closed along its edge, with the land on their left', () => {
    const [land] = closedAlong(BOX, [
      [
        [4, 0],
        [4, 10],
      ],
    ]);
    expect(land).toEqual([
      [4, 0],
      [4, 10],
      [0, 10],
      [0, 0],
      [4, 0],
    ]);
  });

  it('may make one land between them', () => {
    const rings = closedAlong(BOX, [
      [
        [4, 10],
        [4, 0],
      ],
      [
        [6, 0],
        [6, 10],
      ],
    ]);
    expect(rings).toHaveLength(1);
    expect(rings[0]).toEqual([
      [4, 10],
      [4, 0],
      [6, 0],
      [6, 10],
      [4, 10],
    ]);
  });

  it('must not end inside of it', () =>
    expect(() =>
      closedAlong(BOX, [
        [
          [4, 0],
          [5, 5],
        ],
      ]),
    ).toThrow(/ends at 5, 5, inside of the box/));
});
