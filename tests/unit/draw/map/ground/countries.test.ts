import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import { drawLand, type BaseMap } from '../../../../../src/draw/map/land.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

const canvas = canvasOf(SMALL_MAP);

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

const area = (...rings: number[][][]): Geometry => ({ type: 'Polygon', coordinates: rings });

const of = (id: string, geometry: Geometry): Feature => ({
  type: 'Feature',
  id,
  properties: {},
  geometry,
});

const all = (...features: Feature[]) => ({ type: 'FeatureCollection' as const, features });

const NONE: BaseMap = { countries: all(), lakes: all(), rivers: all(), lines: new Map() };

const land = (base: Partial<BaseMap>) => drawLand(canvas, { ...NONE, ...base });

const pieces = (d: string) => d.match(/M/g)?.length ?? 0;

const west = of('AA', area(ring(38, 37, 40, 39)));

const east = of('BB', area(ring(40, 37, 42, 39)));

describe('two countries side by side', () => {
  const drawn = () => land({ countries: all(west, east) });

  it('are an area each, and what they share is drawn once, as their border', () => {
    const { countries, borders, coast, armistice, sea, parted } = drawn();
    expect(countries.map(({ id }) => id)).toEqual(['AA', 'BB']);
    for (const { d } of countries) expect(d).toMatch(/^M\d+ \d+l[-\d ]+z$/);
    expect(pieces(borders)).toBe(1);
    expect(borders).not.toContain('z');
    expect(pieces(coast)).toBeGreaterThan(0);
    expect([armistice, sea, parted]).toEqual(['', '', '']);
  });

  it('lie where they lie on the globe', () => {
    const [, x, y] = /^M(\d+) (\d+)/.exec(drawn().borders)!;
    const [lon, lat] = canvas.projection.invert!([Number(x), Number(y)])!;
    expect(lon).toBeCloseTo(40, 2);
    expect(Math.min(Math.abs(lat - 37), Math.abs(lat - 39))).toBeLessThan(0.01);
  });

  it.each([
    ['IL', 'PS'],
    ['PS', 'IL'],
  ])('called %s and %s have the line of 1949 between them, and no border', (a, b) => {
    const { borders, armistice } = land({ countries: all({ ...west, id: a }, { ...east, id: b }) });
    expect(borders).toBe('');
    expect(pieces(armistice)).toBe(1);
  });

  it('and one on the other side of the globe: that is not drawn', () => {
    const far = of('CC', area(ring(-100, 37, -98, 39)));
    expect(land({ countries: all(west, far) }).countries.map(({ id }) => id)).toEqual(['AA']);
  });
});
