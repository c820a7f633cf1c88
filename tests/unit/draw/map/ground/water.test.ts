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

describe('water and lines', () => {
  const line = (...coordinates: number[][]): Geometry => ({ type: 'LineString', coordinates });

  it('are areas and lines, each where it has any', () => {
    const lakes = all(of('a', area(ring(38, 37, 39, 38))), of('b', area(ring(41, 37, 42, 38))));
    const rivers = all(of('r', line([38, 36.5], [42, 36.5])));
    const drawn = land({ countries: all(west), lakes, rivers });
    expect(drawn.lakes.match(/z/g)).toHaveLength(2);
    expect(pieces(drawn.rivers)).toBe(1);
    expect(drawn.rivers).not.toContain('z');
    const { lakes: none, rivers: dry } = land({ countries: all(west) });
    expect([none, dry]).toEqual(['', '']);
  });

  it('too small to be seen are left out', () => {
    const pond = all(of('a', area(ring(38, 37, 38.001, 37.001))));
    expect(land({ lakes: pond }).lakes).toBe('');
  });

  it('of the map itself are drawn by their names, simplified with what they run along', () => {
    const border = line([40, 37], [40, 39]);
    const { lines, borders } = land({
      countries: all(west, east),
      lines: new Map([['own', border]]),
    });
    expect([...lines.keys()]).toEqual(['own']);
    const corners = (d: string) => d.match(/-?\d+/g)!.length;
    expect(corners(lines.get('own')!)).toBe(corners(borders));
  });
});
