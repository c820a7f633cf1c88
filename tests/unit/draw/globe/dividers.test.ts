import { describe, expect, it } from 'vitest';
import { dividerSteps, dividerWalk, EARTH_RADIUS_KM } from '../../../../src/draw/distance.ts';
import type { LonLat } from '../../../../src/model/fields.ts';

/** A degree of latitude, km. */
const DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;

describe('dividers', () => {
  const north: LonLat[] = [
    [45, 40],
    [45, 41],
    [45, 42],
  ];

  it('stand along a straight line at every opening, and the rest is walked too', () => {
    const steps = dividerSteps(north, DEGREE * 0.75);
    expect(steps.map(([, lat]) => Math.round(lat * 1e4) / 1e4)).toEqual([40, 40.75, 41.5]);
    for (const [lon] of steps) expect(lon).toBe(45);
    expect(dividerWalk(north, DEGREE * 0.75)).toBeCloseTo(2 * DEGREE, 6);
  });

  it('opened wider than the line make no step', () => {
    expect(dividerSteps(north, DEGREE * 2.1)).toEqual([[45, 40]]);
    expect(dividerWalk(north, DEGREE * 2.1)).toBeCloseTo(2 * DEGREE, 6);
  });

  it('cut off what bends back', () => {
    const bend: LonLat[] = [
      [45, 40],
      [45, 41],
      [45, 40.5],
      [45, 42],
    ];
    expect(dividerWalk(bend, DEGREE * 1.5)).toBeCloseTo(2 * DEGREE, 6);
  });

  it.each([0, -1, NaN])('are never opened by %d km', (opening) => {
    expect(() => dividerSteps(north, opening)).toThrow(RangeError);
  });
});
