import { geoStream, type GeoPermissibleObjects } from 'd3';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { LonLat } from '../../model/fields.ts';
import type { Canvas } from './canvas.ts';

/** Places in rows as GeoJSON. */
export const multiLine = (...lines: readonly (readonly LonLat[])[]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: lines.map((line) => line.map((at) => [...at])),
});

/**
 * A geometry in whole units of the canvas, cut at its edges; a line without points where nothing of it
 * lies there. Each ring is a polygon of its own: cut at the edge, a country falls into rings in no order,
 * and an even-odd fill needs none.
 */
export function onCanvas(
  { projection, width, height }: Canvas,
  geometry: GeoPermissibleObjects,
): MultiPolygon | MultiLineString {
  const rings: Position[][] = [];
  const lines: Position[][] = [];
  let pieces = lines;
  const cut = projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  geoStream(
    geometry,
    cut.stream({
      point: (x, y) => void pieces.at(-1)!.push([Math.round(x), Math.round(y)]),
      lineStart: () => void pieces.push([]),
      lineEnd: () => undefined,
      polygonStart: () => void (pieces = rings),
      polygonEnd: () => void (pieces = lines),
    }),
  );
  projection.clipExtent(null);
  return rings.length > 0
    ? { type: 'MultiPolygon', coordinates: rings.map((ring) => [[...ring, ring[0]!]]) }
    : { type: 'MultiLineString', coordinates: lines };
}
