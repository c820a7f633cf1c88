import { geoBounds } from 'd3';
import type { LonLat } from '../../model/fields.ts';
import type { MapDefinition } from '../../model/map.ts';
import { greatCircleKm, lineKm } from '../distance.ts';
import type { MapData } from './drawn-map.ts';
import { canvasOf, edgeOf, where, type Canvas, type Rect } from './canvas.ts';

/** The nine parts of a map, as on a compass; `c` is the middle. */
const SECTORS = ['nw', 'n', 'ne', 'w', 'c', 'e', 'sw', 's', 'se'] as const;
type Sector = (typeof SECTORS)[number];

/** What the wide composition of a map shows, for its description. */
export type MapFacts = {
  /** From left to right, km. */
  widthKm: number;
  /** Whole degrees around everything shown. */
  bounds: { west: number; east: number; south: number; north: number };
  /** Lines with their length as drawn, km, and the places nearest to their ends. */
  lines: { name: string; km: number; from: string; to: string }[];
  /** Names of the places that can be visited, by the part of the map that they lie in. */
  sectors: { sector: Sector; names: string[] }[];
};

/** Reads off a map's definition and data what a reader who does not see it wants to know. */
export function mapFacts(map: MapDefinition, data: Pick<MapData, 'places' | 'lines'>): MapFacts {
  const canvas = canvasOf(map);
  const extent = canvas.extents.wide;
  const spots = map.places.map(({ place, label, text }) => {
    const { name, lon, lat } = data.places.get(place)!;
    const at: LonLat = [lon, lat];
    return { name: (label ?? name).replaceAll('\n', ' '), text, at };
  });
  const nearest = (point: LonLat) =>
    spots.toSorted((a, b) => greatCircleKm(a.at, point) - greatCircleKm(b.at, point))[0]?.name ??
    '';
  return {
    widthKm: map.compositions.wide.widthKm,
    bounds: boundsOf(canvas, extent),
    lines: map.lines.map(({ id, name }) => {
      const line = data.lines.get(id)!;
      return {
        name,
        km: Math.round(lineKm(line)),
        from: nearest(line[0]!),
        to: nearest(line.at(-1)!),
      };
    }),
    sectors: SECTORS.map((sector) => ({
      sector,
      names: spots
        .filter(({ at, text }) => text !== undefined && sectorOf(canvas, extent, at) === sector)
        .map(({ name }) => name),
    })).filter(({ names }) => names.length > 0),
  };
}

/** The part of an extent that a place lies in; `undefined` outside of it. */
function sectorOf(canvas: Canvas, extent: Rect, at: LonLat): Sector | undefined {
  const [x, y] = where(canvas, extent, at);
  if (Math.min(x, y) < 0 || Math.max(x, y) > 100) return undefined;
  const third = (percent: number) => Math.min(2, Math.floor(percent / (100 / 3)));
  return SECTORS[third(y) * 3 + third(x)];
}

function boundsOf(canvas: Canvas, extent: Rect): MapFacts['bounds'] {
  const [[west, south], [east, north]] = geoBounds({
    type: 'MultiPoint',
    coordinates: edgeOf(canvas, extent).map((at) => [...at]),
  });
  return {
    west: Math.floor(west),
    east: Math.ceil(east),
    south: Math.floor(south),
    north: Math.ceil(north),
  };
}
