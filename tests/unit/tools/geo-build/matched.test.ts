import type { Feature, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { matched, usesOf } from '../../../../src/tools/geo-build/matched.ts';
import { all, area, of } from '../../../support/land.ts';

/** Two countries side by side that have a corner each on the border between [1, 0] and [1, 2]. */
const sides = (west: Position[], east: Position[]): Feature[] => [
  of('AA', area([[0, 0], [1, 0], ...west, [1, 2], [0, 2], [0, 0]])),
  of('BB', area([[2, 0], [2, 2], [1, 2], ...east, [1, 0], [2, 0]])),
];
const borderOf = (features: Feature[]) => {
  const shared = matched(topology({ countries: all(...features) }));
  return mesh(shared, shared.objects['countries'] as never, (a, b) => a !== b).coordinates;
};

describe('neighbours that have other corners on one border', () => {
  it('share the finer of the two lines', () => {
    const fine = [
      [1.00001, 0.5],
      [1.00002, 1.5],
    ];
    expect(borderOf(sides(fine, [[1, 1]]))).toEqual([[[1, 0], ...fine, [1, 2]]]);
    expect(borderOf(sides([[1, 1]], fine.toReversed()))[0]).toHaveLength(4);
  });

  it('keep both lines where there is ground between them', () =>
    expect(borderOf(sides([[0.8, 1]], [[1.2, 1]]))).toEqual([]));
});

it('a country that passes the corner of two others goes through it', () => {
  const [north, south] = [
    of(
      'NN',
      area([
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
    ),
    of(
      'SS',
      area([
        [0, 0],
        [0, -1],
        [1, 0],
        [0, 0],
      ]),
    ),
  ];
  const west = of(
    'WW',
    area([
      [-1, -1],
      [0, -1],
      [0, 1],
      [-1, 1],
      [-1, -1],
    ]),
  );
  const shared = matched(topology({ countries: all(north, south, west) }));
  const lone = [...usesOf(shared).values()].filter((times) => times === 1);
  // The outer sides of the three, and nothing along the western country.
  expect(lone).toHaveLength(3);
});
