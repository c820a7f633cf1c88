import { describe, expect, it } from 'vitest';
import { EARTH_RADIUS_KM, kmToLine } from '../../../../src/draw/distance.ts';
import type { LonLat } from '../../../../src/model/fields.ts';

/** A degree of latitude, km. */
const DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;

describe('a place and a line to its north', () => {
  const line: LonLat[] = [
    [44, 41],
    [46, 41],
  ];

  it.each<[string, LonLat, number]>([
    ['below its middle', [45, 40], DEGREE],
    ['above its middle', [45, 42], DEGREE],
    ['on it', [45, 41], 0],
    ['beyond its end', [47, 41], DEGREE * Math.cos((41 * Math.PI) / 180)],
    ['before its start', [43, 41], DEGREE * Math.cos((41 * Math.PI) / 180)],
    ['at its corner', [44, 41], 0],
  ])('%s', (_, place, km) => {
    expect(kmToLine(place, line)).toBeCloseTo(km, 5);
  });

  it('of several pieces: the nearest counts', () => {
    expect(
      kmToLine(
        [45, 40],
        [
          [44, 45],
          [46, 45],
          [46, 40.5],
          [44, 40.5],
        ],
      ),
    ).toBeCloseTo(DEGREE / 2, 5);
  });

  it('of one point, or of two that are the same', () => {
    expect(kmToLine([45, 40], [[45, 41]])).toBeCloseTo(DEGREE, 5);
    expect(
      kmToLine(
        [45, 40],
        [
          [45, 41],
          [45, 41],
        ],
      ),
    ).toBeCloseTo(DEGREE, 5);
  });
});
