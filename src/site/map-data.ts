import type { Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import type { MapData } from '../draw/map/drawn-map.ts';
import type { BaseMap } from '../draw/map/land.ts';
import type { Content } from '../model/content.ts';
import type { LonLat } from '../model/fields.ts';
import type { MapDefinition } from '../model/map.ts';
import { collection } from '../read/geo-data.ts';
import { reliefPlane } from '../read/relief-plane.ts';

/** Everything that a map is drawn from. */
export function dataFor(map: MapDefinition, geo: Content['geo']): MapData {
  const { places, lines, route } = geo;
  const own = new Map(map.lines.map(({ id, data }) => [id, lines.get(data)!]));
  const region = baseMapOf(geo, 'natural-earth');
  return {
    base: groundOf(map, own, geo),
    region: collection(region, 'countries'),
    places,
    lines: own,
    route: route.map(({ lon, lat, kmOfficial }) => ({ at: [lon, lat] as LonLat, km: kmOfficial })),
    relief: map.relief === undefined ? undefined : reliefPlane(map.relief),
    golan: lines.get('outlines/golan') ?? [],
    greenLine: (feature(region, region.objects['green-line']!) as { geometry: Geometry }).geometry,
  };
}

/** The ground of a map; lines cut from the same base map share its corners. */
function groundOf(
  map: MapDefinition,
  own: Map<string, readonly LonLat[]>,
  geo: Content['geo'],
): BaseMap {
  const topology = baseMapOf(
    geo,
    map.base === 'openstreetmap' ? 'openstreetmap-border' : 'natural-earth',
  );
  const shared = map.lines.filter(({ data }) => data.startsWith(map.base));
  return {
    countries: collection(topology, 'countries'),
    shore: map.base === 'openstreetmap' ? wholeLand(geo) : undefined,
    lakes: collection(topology, 'lakes'),
    rivers: collection(topology, 'rivers'),
    lines: new Map(
      shared.map(({ id }) => [
        id,
        { type: 'LineString', coordinates: own.get(id) as unknown as number[][] },
      ]),
    ),
  };
}

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

type BaseMapName = 'natural-earth' | 'openstreetmap-border';

/** @throws RangeError where content/geo/ lacks the base map */
function baseMapOf({ baseMaps }: Content['geo'], name: BaseMapName): Topology {
  const found = baseMaps.get(name);
  if (found) return found;
  throw new RangeError(`There is no content/geo/${name}.topo.json. Make it with "npm run geo".`);
}
