import { describe, expect, it } from 'vitest';
import {
  between,
  dividerSteps,
  dividerWalk,
  EARTH_RADIUS_KM,
  greatCircleKm,
  kmToLine,
  lineKm,
} from '../../../src/draw/distance.ts';
import { placeAtKm } from '../../../src/draw/map/route.ts';
import type { LonLat } from '../../../src/model/fields.ts';

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

describe('a place along a route', () => {
  const route = [
    { at: [40, 40] as const, km: 10 },
    { at: [41, 40] as const, km: 20 },
    { at: [41, 42] as const, km: 60 },
  ];

  it.each<[number, LonLat]>([
    [10, [40, 40]],
    [15, [40.5, 40]],
    [20, [41, 40]],
    [30, [41, 40.5]],
    [60, [41, 42]],
  ])('at kilometre %i is %j', (km, at) => {
    expect(placeAtKm(route, km)).toEqual(at);
  });

  it.each([9.9, 60.1])('ends where the route does: there is no kilometre %f', (km) => {
    expect(() => placeAtKm(route, km)).toThrow(
      `The route has no kilometre ${km}; it runs from 10 to 60 km.`,
    );
  });

  it('lies between two points by its part of the way', () => {
    expect(between([0, 10], [4, 30], 0.25)).toEqual([1, 15]);
  });
});
