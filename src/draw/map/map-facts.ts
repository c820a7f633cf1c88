import type { LonLat } from '../../model/fields.ts';
import type { MapDefinition } from '../../model/map.ts';
import { greatCircleKm, lineKm } from '../distance.ts';
import type { MapData } from './drawn-map.ts';
import { where } from './marks.ts';
import { canvasOf, type Rect, type Canvas } from './canvas.ts';

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

function boundsOf({ projection }: Canvas, { x, y, width, height }: Rect): MapFacts['bounds'] {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const places = steps.flatMap((t) =>
    [
      [x + t * width, y],
      [x + t * width, y + height],
      [x, y + t * height],
      [x + width, y + t * height],
    ].map((point) => projection.invert!(point as [number, number])!),
  );
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  return {
    west: Math.floor(Math.min(...lons)),
    east: Math.ceil(Math.max(...lons)),
    south: Math.floor(Math.min(...lats)),
    north: Math.ceil(Math.max(...lats)),
  };
}
