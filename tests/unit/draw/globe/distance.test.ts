import { describe, expect, it } from 'vitest';
import { EARTH_RADIUS_KM, greatCircleKm, lineKm } from '../../../../src/draw/distance.ts';
import type { LonLat } from '../../../../src/model/fields.ts';

/** A degree of latitude, km. */
const DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;

describe('a distance on the globe', () => {
  it.each<[string, LonLat, LonLat, number]>([
    ['a degree to the north', [45, 40], [45, 41], DEGREE],
    ['a degree to the south', [45, 40], [45, 39], DEGREE],
    ['a degree along the equator', [45, 0], [46, 0], DEGREE],
    ['half the globe', [0, 0], [180, 0], 180 * DEGREE],
    ['over the pole', [0, 89], [180, 89], 2 * DEGREE],
    ['a degree to the east at 60° north: half of one', [45, 60], [46, 60], DEGREE / 2],
  ])('%s', (_, from, to, km) => {
    expect(greatCircleKm(from, to)).toBeCloseTo(km, 1);
    expect(greatCircleKm(to, from)).toBeCloseTo(km, 1);
  });

  it('of a line is the sum of its pieces', () => {
    expect(
      lineKm([
        [0, 0],
        [1, 0],
        [1, 1],
      ]),
    ).toBeCloseTo(2 * DEGREE, 6);
    expect(lineKm([[5, 5]])).toBe(0);
  });
});
