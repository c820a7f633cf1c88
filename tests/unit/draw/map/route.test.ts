import { describe, expect, it } from 'vitest';
import { kmToLine } from '../../../../src/draw/distance.ts';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { curved, placeAtKm } from '../../../../src/draw/map/route.ts';
import type { LonLat } from '../../../../src/model/fields.ts';
import { content, mapOf, offsets, placeOf, canvasOf } from '../../../support/drawn.ts';
import { dataFor } from '../../../../src/site/map-data.ts';

const { route } = content.geo;
const line = route.map(({ lon, lat }): LonLat => [lon, lat]);
const official = route.map(({ lon, lat, kmOfficial }) => ({
  at: [lon, lat] as LonLat,
  km: kmOfficial,
}));

describe('the pipeline', () => {
  it('has the published lengths of its sections: 443, 249 and 1,076 km', () => {
    const last = (country: string) =>
      route.filter((row) => row.country === country).at(-1)!.kmOfficial;
    expect([last('AZ'), last('GE') - last('AZ'), last('TR') - last('GE')]).toEqual([
      443, 249, 1076,
    ]);
  });

  it.each([
    ['tbilisi', 18],
    ['kars', 26],
    ['sivas', 21],
    ['ganja', 18],
    ['erzincan', 17],
  ] as const)('passes near %s and not through it', (place, km) =>
    expect(Math.abs(kmToLine(placeOf(place), line) - km)).toBeLessThan(4),
  );

  it('is nowhere farther than 12 km from an independent trace, and within 5 km on average', () => {
    const apart = route.flatMap(({ osmOffsetKm }) => osmOffsetKm ?? []);
    expect(apart.length).toBeGreaterThan(65);
    expect(Math.max(...apart)).toBeLessThan(12);
    expect(apart.reduce((sum, km) => sum + km, 0) / apart.length).toBeLessThan(5);
  });

  it('has all points of its source, and one at each border', () => {
    expect(route).toHaveLength(204);
    for (const { at, km } of curved(official)) {
      expect(kmToLine(at, line)).toBeLessThan(1);
      expect(km).toBeGreaterThanOrEqual(0);
    }
  });

  it('is drawn round, within a kilometre and a half of the straight line through its points', () => {
    const map = mapOf('btc-pipeline');
    const drawn = drawMap(map, dataFor(map, content.geo));
    const sections = drawn.basemap.flatMap((node) =>
      node.type === 'path' && node.style === 'line-pipeline' ? [node] : [],
    );
    expect(sections).toHaveLength(3);
    for (const { d } of sections)
      expect(Math.max(...offsets(canvasOf(map), d, line))).toBeLessThan(1.5);
  });
});

describe('a kilometre mark', () => {
  it('stands at the ends for the first and the last kilometre', () => {
    expect(placeAtKm(official, 0)).toEqual(line[0]);
    expect(placeAtKm(official, 1768)[0]).toBeCloseTo(line.at(-1)![0], 6);
  });

  it('changes country where the sections end', () => {
    expect(placeAtKm(official, 443)[0]).toBeCloseTo(
      route.filter(({ country }) => country === 'AZ').at(-1)!.lon,
      6,
    );
  });

  it('says so where the route is too short', () => {
    expect(() => placeAtKm(official, 2000)).toThrow(
      'The route has no kilometre 2000; it runs from 0 to 1768 km.',
    );
  });
});
