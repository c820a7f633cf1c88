import { describe, expect, it } from 'vitest';
import { between } from '../../../../src/draw/distance.ts';
import { placeAtKm } from '../../../../src/draw/map/route.ts';
import type { LonLat } from '../../../../src/model/fields.ts';

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
