import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawBasemap } from '../../../../src/draw/map/basemap.ts';
import { canvasOf } from '../../../../src/draw/map/canvas.ts';
import type { MapData } from '../../../../src/draw/map/drawn-map.ts';
import { drawLand, type BaseMap } from '../../../../src/draw/map/land.ts';
import { EARTH_RADIUS_KM } from '../../../../src/draw/distance.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../support/small-map.ts';

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

describe('the basemap', () => {
  const style = (data: Partial<MapData>, name: string) =>
    drawBasemap(SMALL_MAP, { ...SMALL_DATA, ...data }, canvas).filter(
      (node) => 'style' in node && node.style === name,
    );

  it('has the Golan Heights where they lie on it, and not where they do not', () => {
    expect(style({}, 'golan')).toHaveLength(1);
    const far = SMALL_DATA.golan.map(([lon, lat]) => [lon - 30, lat] as const);
    expect(style({ golan: far }, 'golan')).toHaveLength(0);
  });

  it.each([
    ['west', [-12, 0]],
    ['east', [12, 0]],
    ['north', [0, 8]],
    ['south', [0, -8]],
  ] as const)('has nothing of an outline that lies to its %s', (_, [x, y]) => {
    const moved = SMALL_DATA.golan.map(([lon, lat]) => [lon + x, lat + y] as const);
    expect(style({ golan: moved }, 'golan')).toHaveLength(0);
  });

  it('has an outline whole of which one corner lies on it', () => {
    const [[lon, lat]] = SMALL_DATA.golan as [readonly [number, number]];
    const golan = [
      [lon, lat],
      [lon - 20, lat],
      [lon - 20, lat + 1],
    ] as const;
    expect(style({ golan }, 'golan')).toHaveLength(1);
  });

  it('has a relief over the land and below the water, where there is one', () => {
    const relief = {
      parallels: [32, 43] as const,
      meridian: 40,
      scale: EARTH_RADIUS_KM * canvas.unitsPerKm,
      translate: [0, 0] as const,
      width: 600,
      height: 400,
      fades: [],
    };
    const nodes = drawBasemap(SMALL_MAP, { ...SMALL_DATA, relief }, canvas);
    const at = nodes.findIndex(({ type }) => type === 'relief');
    expect(nodes[at]).toMatchObject({ width: 600, height: 400 });
    const names = nodes.map((node) => ('style' in node ? node.style : 'relief'));
    expect(names.slice(0, at)).toEqual([
      'sea',
      'land-focus',
      'land-neutral',
      'land-transit',
      'land',
    ]);
    expect(names.slice(at + 1, at + 3)).toEqual(['river', 'lake']);
    expect(drawBasemap(SMALL_MAP, SMALL_DATA, canvas).some(({ type }) => type === 'relief')).toBe(
      false,
    );
  });

  it('has all halos below all lines, and the line of its own where that runs along a border', () => {
    const names = drawBasemap(SMALL_MAP, SMALL_DATA, canvas).flatMap((node) =>
      'style' in node && /halo|line-/.test(node.style) ? [node.style] : [],
    );
    expect(names).toEqual([
      ...['halo', 'halo', 'halo'],
      ...['line-pipeline', 'line-tanker-leg', 'line-border', 'line-river', 'line-planned'],
    ]);
    const lines = new Map([
      [
        'a-border',
        {
          type: 'LineString' as const,
          coordinates: [
            [41, 34],
            [41, 38],
          ],
        },
      ],
    ]);
    const [own] = style({ base: { ...SMALL_DATA.base, lines } }, 'line-border');
    expect(own).not.toEqual(style({}, 'line-border')[0]);
  });
});
