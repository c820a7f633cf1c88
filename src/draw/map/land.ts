import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { pathOf } from './paths.ts';
import { flat } from './project.ts';
import type { Canvas } from './canvas.ts';

/** What a base map holds, in degrees. */
export type BaseMap = {
  countries: FeatureCollection;
  lakes: FeatureCollection;
  rivers: FeatureCollection;
  /** Land whose edge is the coast, where countries reach out to sea. */
  shore?: Geometry | undefined;
  /** Lines that countries share with the map's own lines, by name. */
  lines: ReadonlyMap<string, Geometry>;
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
  const shapes = simplified({
    countries: flattened(canvas, base.countries.features),
    lakes: flattened(canvas, base.lakes.features),
    rivers: flattened(canvas, base.rivers.features),
    ...(base.shore && {
      shore: flattened(canvas, [
        { type: 'Feature', id: 'shore', properties: {}, geometry: base.shore },
      ]),
    }),
    lines: flattened(
      canvas,
      [...base.lines].map(([id, geometry]) => ({ type: 'Feature', id, properties: {}, geometry })),
    ),
  });
  const countries = shapes.objects['countries'] as GeometryCollection;
  const borders = (keep: (a: string, b: string) => boolean) =>
    lineData(mesh(shapes, countries, (a, b) => a !== b && keep(String(a.id), String(b.id))));
  const parted = base.shore ? partedGround(shapes, countries) : '';
  return {
    countries: polygons(shapes, 'countries').map(({ id, d }) => ({ id, d })),
    coast: base.shore
      ? polygons(shapes, 'shore')
          .map(({ d }) => d)
          .join('')
      : lineData(mesh(shapes, countries, (a, b) => a === b)),
    sea: base.shore
      ? `M0 0h${canvas.width}v${canvas.height}h${-canvas.width}z${polygons(shapes, 'shore')
          .map(({ d }) => d)
          .join('')}`
      : '',
    parted,
    borders: borders((a, b) => !isArmistice(a, b)) + parted,
    armistice: borders(isArmistice),
    lakes: polygons(shapes, 'lakes')
      .map(({ d }) => d)
      .join(''),
    rivers: lines(shapes, 'rivers')
      .map(({ d }) => d)
      .join(''),
    lines: new Map(lines(shapes, 'lines').map(({ id, d }) => [id, d])),
  };
}

/**
 * The rings between countries whose lines part instead of meeting: OpenStreetMap has such ground west of
 * Lachin and east of Kapan. Left open, it would show what lies below the map, which is the sea. Only
 * countries that reach out to sea can be asked: elsewhere such a ring is a lake or a sea.
 */
const partedGround = (shapes: Topology, { geometries }: GeometryCollection): string =>
  merge(shapes as never, geometries as Polygon[])
    .coordinates.map(([, ...inner]) => pathOf(inner, true))
    .join('');

const isArmistice = (a: string, b: string): boolean => [a, b].sort().join() === 'IL,PS';

function flattened(canvas: Canvas, features: readonly Feature[]): FeatureCollection {
  const drawn = features.flatMap(({ id, geometry }): Feature[] => {
    const onPlane = flat(canvas, geometry);
    return onPlane
      ? [{ type: 'Feature', ...(id !== undefined && { id }), properties: {}, geometry: onPlane }]
      : [];
  });
  return { type: 'FeatureCollection', features: drawn };
}

function simplified(objects: Record<string, FeatureCollection>): Topology {
  const weighed = presimplify(topology(objects) as never);
  return simplify(filter(weighed, filterWeight(weighed, SMALLEST_RING)), SMALLEST_CORNER);
}

/** Features of an object; one that is empty comes back from simplifying as no collection at all. */
function featuresOf(shapes: Topology, name: string): Feature[] {
  const object = shapes.objects[name];
  if (object?.type !== 'GeometryCollection') return [];
  // Simplifying leaves a feature without a geometry where nothing of it was large enough.
  return feature(shapes, object as GeometryCollection).features.filter(
    ({ geometry }) => (geometry as Geometry | null) !== null,
  );
}

const polygons = (shapes: Topology, name: string): { id: string; d: string }[] =>
  featuresOf(shapes, name).flatMap(({ id, geometry }) => {
    if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') return [];
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return [
      {
        id: String(id),
        d: parts.map((rings) => pathOf(rings, true)).join(''),
      },
    ];
  });

const lines = (shapes: Topology, name: string): { id: string; d: string }[] =>
  featuresOf(shapes, name).flatMap(({ id, geometry }) => {
    if (geometry.type === 'LineString')
      return [{ id: String(id), d: pathOf([geometry.coordinates]) }];
    if (geometry.type === 'MultiLineString') return [{ id: String(id), d: lineData(geometry) }];
    return [];
  });

const lineData = ({ coordinates }: MultiLineString): string => pathOf(coordinates);
