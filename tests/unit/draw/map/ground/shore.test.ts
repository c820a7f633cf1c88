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

describe('countries that reach out to sea', () => {
  const shore = area(ring(38.5, 37.5, 41.5, 38.5));

  it('have their coast at the shore, and sea over them beyond it', () => {
    const { coast, sea } = land({ countries: all(west, east), shore });
    expect(pieces(coast)).toBe(1);
    expect(coast.endsWith('z')).toBe(true);
    expect(sea).toBe(`M0 0h${canvas.width}v${canvas.height}h${-canvas.width}z${coast}`);
    expect(coast).not.toBe(land({ countries: all(west, east) }).coast);
  });

  it('leave ground between them that no country has: it is drawn as land, with a border around it', () => {
    /** Half of a frame around the ground, with its corners clockwise as GeoJSON has them on a globe. */
    const half = (edge: number, inner: number): Feature => {
      const corners = [
        [edge, 36],
        [edge, 40],
        [40, 40],
        [40, 39],
        [inner, 39],
        [inner, 37],
        [40, 37],
        [40, 36],
        [edge, 36],
      ];
      return edge < 40 ? of('AA', area(corners)) : of('BB', area(corners.toReversed()));
    };
    const around = [half(37, 39), half(43, 41)];
    const { parted, borders } = land({ countries: all(...around), shore });
    expect(pieces(parted)).toBe(1);
    expect(parted.endsWith('z')).toBe(true);
    expect(borders).toContain(parted);
    // Without a shore such a ring is a lake.
    expect(land({ countries: all(...around) }).parted).toBe('');
  });
});
