import { geoArea, geoContains, geoIdentity, geoStream, polygonArea, polygonContains } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Box } from './region.ts';

export type Country = Feature<MultiPolygon, object>;

/** A hemisphere, in steradians: no ring of one country can be larger unless it is wound wrongly. */
const HEMISPHERE = 2 * Math.PI;

/**
 * A country of several polygons under an id of ours. Rings that fill the globe are dropped: four
 * points in a line, such as three of the Maldives, are read as the whole sphere.
 */
export const country = (id: string, polygons: Position[][][]): Country => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'MultiPolygon',
    coordinates: polygons.filter((rings) => areaOf(rings) < HEMISPHERE),
  },
});

export const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Turns rings so that d3 sees the smaller side as inside: clockwise outer rings, as on a map. */
export const rewound = (polygons: Position[][][]): Position[][][] =>
  polygons.map((rings) =>
    areaOf(rings) < HEMISPHERE ? rings : rings.map((ring) => ring.toReversed()),
  );

/** Fills the holes of some countries and removes the parts that lay in such a hole. */
export function withoutEnclaves(countries: readonly Country[], ids: readonly string[]): Country[] {
  const holes = countries
    .filter(({ id }) => ids.includes(String(id)))
    .flatMap(({ geometry }) =>
      geometry.coordinates.flatMap(([, ...inner]) => inner.map((ring) => [ring.toReversed()])),
    );
  const enclosed = (rings: Position[][]) =>
    holes.some(
      (hole) => areaOf(hole) >= areaOf(rings) * 0.99 && rings[0]!.every((at) => onOrIn(hole, at)),
    );
  return countries.map((each) =>
    ids.includes(String(each.id))
      ? country(
          String(each.id),
          each.geometry.coordinates.filter((rings) => !enclosed(rings)).map(([outer]) => [outer!]),
        )
      : each,
  );
}

/** Cuts a country at a box of longitudes and latitudes; undefined where nothing is left. */
export function clipped(feature: Country, [west, south, east, north]: Box): Country | undefined {
  const rings: Position[][] = [];
  const polygons: Position[][][] = [];
  const clip = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  geoStream(
    feature,
    clip.stream({
      polygonStart: () => void (rings.length = 0),
      polygonEnd: () => void (rings.length > 0 && polygons.push(...nested(rings))),
      lineStart: () => void rings.push([]),
      lineEnd: () => rings.at(-1)!.push(rings.at(-1)![0]!),
      point: (x, y) => void rings.at(-1)!.push([x, y]),
    }),
  );
  return polygons.length > 0 ? country(String(feature.id), rewound(polygons)) : undefined;
}

/** Gives each hole, which d3 winds the other way, to the outer ring around it. */
function nested(rings: readonly Position[][]): Position[][][] {
  const turn = (ring: Position[]) => Math.sign(polygonArea(points(ring)));
  const largest = rings.reduce((a, b) =>
    Math.abs(polygonArea(points(b))) > Math.abs(polygonArea(points(a))) ? b : a,
  );
  const outer = rings.filter((ring) => turn(ring) === turn(largest)).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => turn(ring) !== turn(largest)))
    outer.find(([ring]) => polygonContains(points(ring!), points(hole)[0]!))?.push(hole);
  return outer;
}

const areaOf = (rings: Position[][]): number => geoArea({ type: 'Polygon', coordinates: rings });

const onOrIn = (hole: Position[][], at: Position): boolean =>
  hole[0]!.some(([x, y]) => x === at[0] && y === at[1]) ||
  geoContains({ type: 'Polygon', coordinates: hole }, at as [number, number]);

/** A ring as d3 takes it. */
const points = (ring: readonly Position[]) => ring as [number, number][];
