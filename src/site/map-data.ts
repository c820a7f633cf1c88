import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import type { MapData } from '../draw/map/drawn-map.ts';
import type { BaseMap } from '../draw/map/land.ts';
import { curved } from '../draw/map/route.ts';
import type { Content } from '../model/content.ts';
import type { LonLat } from '../model/fields.ts';
import type { MapDefinition } from '../model/map.ts';
import { collection } from '../read/geo-data.ts';
import { reliefPlane } from '../read/relief-plane.ts';
import { once } from './once.ts';

/** Everything that a map is drawn from. */
export function dataFor(map: MapDefinition, geo: Content['geo']): MapData {
  const { places, lines } = geo;
  const curve = pipelineOf(geo);
  const own = new Map(
    map.lines.map(({ id, data }) => [id, curve.sections.get(data) ?? lines.get(data)!]),
  );
  const region = baseMapOf(geo, 'natural-earth');
  return {
    base: groundOf(map, own, geo),
    region: collection(region, 'countries'),
    places,
    lines: own,
    route: curve.route,
    relief: map.relief === undefined ? undefined : reliefPlane(map.relief),
    greenLine: (feature(region, region.objects['green-line']!) as { geometry: Geometry }).geometry,
  };
}

/** The pipeline as a curve, and its sections by the names of their lines; each begins where the one before it ends. */
const pipelineOf = once(({ route }: Content['geo']) => {
  const points = route.map(({ lon, lat, kmOfficial: km, country }) => ({
    at: [lon, lat] as LonLat,
    km,
    country,
  }));
  const curve = curved(points);
  const sections = [...new Set(points.map(({ country }) => country))].map(
    (country): [string, LonLat[]] => {
      const first = curve.findIndex((point) => point.country === country);
      const own = curve.filter((point) => point.country === country);
      const joint = curve.slice(Math.max(0, first - 1), first);
      return [`btc/${country}`, [...joint, ...own].map(({ at }) => at)];
    },
  );
  return { route: curve, sections: new Map(sections) };
});

/** The ground of a map; lines cut from the same base map share its corners. */
function groundOf(
  map: MapDefinition,
  own: Map<string, readonly LonLat[]>,
  geo: Content['geo'],
): BaseMap {
  const [borders, shore] = [baseMapOf(geo, 'openstreetmap-border'), baseMapOf(geo, 'gshhg')];
  const drawn = map.lines.filter(({ kind }) => kind !== 'tanker-leg');
  return {
    countries: collection(borders, 'countries'),
    parted: collection(borders, 'parted'),
    shore: collection(shore, 'shore'),
    lakes: joinedCollections(collection(shore, 'lakes'), collection(borders, 'lakes')),
    rivers: joinedCollections(
      collection(shore, 'rivers'),
      riversOf(collection(borders, 'lines'), [...own.values()]),
    ),
    lines: new Map(
      drawn.map(({ id }) => [
        id,
        { type: 'LineString', coordinates: own.get(id) as unknown as number[][] },
      ]),
    ),
  };
}

/** Rivers that are borders, but for those that a line of the map runs along. */
function riversOf(
  { features }: FeatureCollection,
  drawn: readonly (readonly LonLat[])[],
): FeatureCollection {
  const corners = new Set(drawn.flat().map(String));
  const isDrawn = ({ geometry }: Feature) => {
    const { coordinates } = geometry as LineString;
    return [coordinates[0], coordinates.at(-1)].every((at) => corners.has(String(at)));
  };
  return {
    type: 'FeatureCollection',
    features: features.filter((each) => !String(each.id).startsWith('az-ir') && !isDrawn(each)),
  };
}

const joinedCollections = (...all: FeatureCollection[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: all.flatMap(({ features }) => features),
});

/** Borders between the countries of a base map, without the one between these two. */
export function otherBorders(
  geo: Content['geo'],
  base: BaseMapName,
  between: readonly [string, string],
): Geometry {
  const topology = baseMapOf(geo, base);
  const measured = new Set<unknown>(between);
  const countries = topology.objects['countries'] as GeometryCollection;
  return mesh(
    topology,
    countries,
    (a, b) => a !== b && !(measured.has(a.id) && measured.has(b.id)),
  );
}

/** All land of the region in one piece: OpenStreetMap's countries reach out to sea, beyond the coast. */
export function wholeLand(geo: Content['geo']): Geometry {
  const region = baseMapOf(geo, 'natural-earth');
  return merge(region, (region.objects['countries'] as GeometryCollection).geometries as Polygon[]);
}

type BaseMapName = 'natural-earth' | 'openstreetmap-border' | 'gshhg';

/** @throws RangeError where content/geo/ lacks the base map */
function baseMapOf({ baseMaps }: Content['geo'], name: BaseMapName): Topology {
  const found = baseMaps.get(name);
  if (found) return found;
  throw new RangeError(`There is no content/geo/${name}.topo.json. Make it with "npm run geo".`);
}
