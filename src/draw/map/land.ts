import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { edgePath, pathOf } from './paths.ts';
import { onCanvas } from './project.ts';
import type { Canvas } from './canvas.ts';

/** What a base map holds, in degrees. */
export type BaseMap = {
  countries: FeatureCollection;
  lakes?: FeatureCollection;
  rivers?: FeatureCollection;
  /** Land whose edge is the coast, where countries reach out to sea. */
  shore?: Geometry | undefined;
  /** Lines that countries share with the map's own lines, by name. */
  lines?: ReadonlyMap<string, Geometry>;
};

/** The land and water of a map as path data, in units of the canvas. */
export type Land = {
  countries: { id: string; d: string }[];
  coast: string;
  /** What of the countries is sea, to be drawn over them. */
  sea: string;
  /** Ground that no country or more than one has, to be drawn over them as plain land. */
  parted: string;
  borders: string;
  /** The line of 1949 around the West Bank and Gaza. */
  armistice: string;
  lakes: string;
  rivers: string;
  lines: Map<string, string>;
};

/** Corners that stand out by less than a triangle of so many square units are cut off: 0.1 px². */
const SMALLEST_CORNER = 1.6;
/** Islands and ponds smaller than this are left out: 1 px². */
const SMALLEST_RING = 16;

/** Draws countries, coasts, borders and water, simplified together so that what they share stays shared. */
export function drawLand(canvas: Canvas, base: BaseMap): Land {
  const shapes = simplified(canvas, base);
  const countries = shapes.objects['countries'] as GeometryCollection;
  const borders = (keep: (a: string, b: string) => boolean) =>
    pathOf(mesh(shapes, countries, (a, b) => a !== b && keep(String(a.id), String(b.id))));
  const whole = (name: string) => pathOf(feature(shapes, shapes.objects[name]!));
  const parted = base.shore ? partedGround(shapes, countries) : '';
  return {
    countries: pathsById(shapes, 'countries'),
    coast: base.shore ? whole('shore') : pathOf(mesh(shapes, countries, (a, b) => a === b)),
    sea: base.shore ? edgePath({ ...canvas, x: 0, y: 0 }) + whole('shore') : '',
    parted,
    borders: borders((a, b) => !isArmistice(a, b)) + parted,
    armistice: borders(isArmistice),
    lakes: whole('lakes'),
    rivers: whole('rivers'),
    lines: new Map(pathsById(shapes, 'lines').map(({ id, d }) => [id, d])),
  };
}

/**
 * The rings between countries whose lines part instead of meeting: OpenStreetMap has such ground west of
 * Lachin and east of Kapan. Left open, it would show what lies below the map, which is the sea. Only
 * countries that reach out to sea can be asked: elsewhere such a ring is a lake or a sea.
 */
function partedGround(shapes: Topology, { geometries }: GeometryCollection): string {
  const whole = merge(shapes, geometries as Polygon[]);
  const inner = whole.coordinates.flatMap(([, ...rings]) => rings.map((ring) => [ring]));
  return pathOf({ type: 'MultiPolygon', coordinates: inner });
}

const isArmistice = (a: string, b: string): boolean => [a, b].sort().join() === 'IL,PS';

/** A base map on the canvas, without the smallest corners and rings. */
function simplified(canvas: Canvas, { countries, lakes, rivers, shore, lines }: BaseMap): Topology {
  const drawn = (features: readonly Feature[] = []): FeatureCollection => ({
    type: 'FeatureCollection',
    features: features.map(({ id, geometry }) => featureOf(id, onCanvas(canvas, geometry))),
  });
  const objects = {
    countries: drawn(countries.features),
    lakes: drawn(lakes?.features),
    rivers: drawn(rivers?.features),
    shore: drawn(shore && [featureOf('shore', shore)]),
    lines: drawn([...(lines ?? [])].map(([id, geometry]) => featureOf(id, geometry))),
  };
  const weighed = presimplify(topology(objects) as never);
  return simplify(filter(weighed, filterWeight(weighed, SMALLEST_RING)), SMALLEST_CORNER);
}

const featureOf = (id: Feature['id'], geometry: Geometry): Feature => ({
  type: 'Feature',
  ...(id !== undefined && { id }),
  properties: {},
  geometry,
});

/** The features of an object as path data; an object that is empty comes back from simplifying as no collection. */
function pathsById(shapes: Topology, name: string): { id: string; d: string }[] {
  const object = shapes.objects[name]!;
  return object.type === 'GeometryCollection'
    ? feature(shapes, object)
        .features.map((each) => ({ id: String(each.id), d: pathOf(each) }))
        .filter(({ d }) => d !== '')
    : [];
}
