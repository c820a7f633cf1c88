import type { Feature, LineString, MultiPolygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { kmToLine } from '../../../src/draw/distance.ts';
import type { LonLat } from '../../../src/model/fields.ts';
import { collection } from '../../../src/read/geo-data.ts';
import { content } from '../../support/drawn.ts';

const [shore, borders] = ['gshhg', 'openstreetmap-border'].map((name) =>
  content.geo.baseMaps.get(name)!,
) as [Topology, Topology];
const features = (topology: Topology, name: string) => collection(topology, name).features;
const polygons = ({ geometry }: Feature): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
const linesNamed = (topology: Topology, object: string, name: RegExp): LonLat[][] =>
  features(topology, object)
    .filter(({ id }) => name.test(String(id)))
    .map(({ geometry }) => (geometry as LineString).coordinates as unknown as LonLat[]);

/** Is a place inside of an odd number of rings? */
function within(rings: readonly Position[][], [x, y]: Position): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
      if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}
const landRings = features(shore, 'shore').flatMap(polygons).flat();
const ringsOf = (id: string) =>
  features(borders, 'countries')
    .filter((each) => each.id === id)
    .flatMap(polygons)
    .flat();

describe('the coast, its lakes and its rivers', () => {
  it.each([
    ['shore', 300],
    ['lakes', 100],
  ])('have rings in "%s" that are closed and enclose ground', (name, atLeast) => {
    const rings = features(shore, name).flatMap(polygons).flat();
    expect(rings.length).toBeGreaterThan(atLeast);
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring[0]).toEqual(ring.at(-1));
    }
  });

  it.each([
    ['Baku', [49.85, 40.4], true],
    ['the Caspian off Baku', [50.5, 39.8], false],
    ['Ankara', [32.85, 39.93], true],
    ['the Black Sea', [37, 43], false],
    ['Cyprus', [33.2, 35], true],
    ['Haifa bay', [35.0, 32.9], false],
    ['Kara-Bogaz-Gol', [53.5, 41.2], false],
  ] as const)('tell land from sea: %s', (_, place, isLand) =>
    expect(within(landRings, [...place])).toBe(isLand),
  );

  it('have the Kura from its springs to the sea with over 200 corners', () => {
    const kura = linesNamed(shore, 'rivers', /^kura$/);
    expect(kura.flat().length).toBeGreaterThan(200);
    expect(kura.flat().at(-1)![0]).toBeGreaterThan(49.3);
  });

  it('have the Aras with over 200 corners, each part where the one before it ends, to the Kura', () => {
    const [upper] = linesNamed(shore, 'rivers', /^aras-upper$/);
    const border = linesNamed(borders, 'lines', /^aras-\d$/);
    const [lower] = linesNamed(shore, 'rivers', /^aras-lower$/);
    const parts = [upper!, ...border, lower!];
    expect(parts.flat().length).toBeGreaterThan(200);
    for (const [i, part] of parts.slice(1).entries())
      expect(kmToLine(part[0]!, [parts[i]!.at(-1)!]), `part ${i + 1}`).toBeLessThan(2);
    const kura = linesNamed(shore, 'rivers', /^kura$/).at(-1)!;
    expect(kmToLine(lower!.at(-1)!, kura)).toBeLessThan(1);
  });

  it('have no river beside the border that the Aras is', () => {
    const border = linesNamed(borders, 'lines', /^aras-[345]$/);
    const others = linesNamed(shore, 'rivers', /^level-[0-3]$/);
    const beside = others.filter(
      (river) =>
        river.filter((at) => border.some((line) => kmToLine(at, line) < 2)).length >
        river.length / 2,
    );
    expect(beside).toEqual([]);
  });
});

describe('the Aras reservoir', () => {
  const [ring] = features(borders, 'lakes').flatMap(polygons).flat();

  it('is a closed ring inside of the land, across the border', () => {
    expect(ring![0]).toEqual(ring!.at(-1));
    for (const at of ring!) expect(within(landRings, at)).toBe(true);
    const sides = ['AZ', 'IR'].map((id) => ring!.filter((at) => within(ringsOf(id), at)).length);
    for (const corners of sides) expect(corners).toBeGreaterThan(10);
  });
});

describe('the countries', () => {
  const objects = borders.objects['countries'] as GeometryCollection;
  const arcsOf = (id: string): Set<number> => {
    const found = objects.geometries.find((each) => each.id === id);
    const numbers = JSON.stringify((found as unknown as { arcs: unknown }).arcs).match(/-?\d+/g)!;
    return new Set(numbers.map(Number).map((arc) => (arc < 0 ? ~arc : arc)));
  };

  it.each([
    ['AZ', 'IR'],
    ['AZ', 'AM'],
    ['AZ', 'GE'],
    ['AZ', 'RU'],
    ['AZ', 'TR'],
    ['AM', 'IR'],
    ['AM', 'TR'],
    ['AM', 'GE'],
    ['TR', 'SY'],
    ['TR', 'IQ'],
    ['IL', 'PS'],
    ['IL', 'golan'],
    ['SY', 'golan'],
    ['IL', 'LB'],
    ['JO', 'SA'],
    ['IQ', 'SA'],
  ])('%s and %s have lines of their border in common', (a, b) =>
    expect([...arcsOf(a)].filter((arc) => arcsOf(b).has(arc)).length).toBeGreaterThan(0),
  );

  it('meet without slivers: what lies between two lines is more than 0.1 km²', () => {
    const parted = features(borders, 'parted').flatMap(polygons).flat();
    for (const ring of parted) {
      const area = ring.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = ring[(i + 1) % ring.length]!;
        return sum + (x! * nextY! - nextX! * y!) / 2;
      }, 0);
      expect(Math.abs(area)).toBeGreaterThan(1e-5);
    }
  });

  it.each([
    ['Nakhchivan', [45.41, 39.2], 'AZ'],
    ['Khankendi', [46.75, 39.82], 'AZ'],
    ['Meghri', [46.24, 38.9], 'AM'],
    ['Sukhumi', [41.02, 43.0], 'GE'],
    ['Tskhinvali', [43.97, 42.23], 'GE'],
    ['the Old City of Jerusalem', [35.2345, 31.778], 'PS'],
    ['west Jerusalem', [35.2, 31.78], 'IL'],
    ['Ramallah', [35.2, 31.9], 'PS'],
    ['Gaza', [34.45, 31.5], 'PS'],
    ['Quneitra heights', [35.8, 33.0], 'golan'],
    ['Kyrenia', [33.3, 35.3], 'CY'],
    ['Julfa', [45.63, 38.97], 'AZ'],
  ] as const)('hold %s where the maps say so', (_, place, id) =>
    expect(within(ringsOf(id), [...place])).toBe(true),
  );
});

it('the files of the ground together weigh less than 3 MB', () => {
  const weight = [...content.geo.baseMaps.values()]
    .map((topology) => JSON.stringify(topology).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  expect(weight).toBeLessThan(3e6);
});
