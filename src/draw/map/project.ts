import { geoStream, type GeoPermissibleObjects } from 'd3';
import type { Geometry, Position } from 'geojson';
import type { Canvas } from './canvas.ts';

/**
 * What a projected geometry is made of, in whole units. Each ring counts as a polygon of its own: cut at
 * the edge, a country falls into rings in no order, and an even-odd fill needs none.
 */
type Pieces = { polygons: Position[][][]; lines: Position[][] };

/** Projects a geometry onto the canvas and cuts it at the canvas's edges. */
export function onCanvas(
  { projection, width, height }: Canvas,
  geometry: GeoPermissibleObjects,
): Pieces {
  const cut = projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const pieces: Pieces = { polygons: [], lines: [] };
  let polygon: Position[][] | undefined;
  let line: Position[] = [];
  geoStream(
    geometry,
    cut.stream({
      point: (x, y) => void line.push([Math.round(x), Math.round(y)]),
      lineStart: () => void (line = []),
      lineEnd: () => void (polygon ?? pieces.lines).push(line),
      polygonStart: () => void (polygon = []),
      polygonEnd: () => {
        pieces.polygons.push(...polygon!.map((ring) => [[...ring, ring[0]!]]));
        polygon = undefined;
      },
    }),
  );
  projection.clipExtent(null);
  return pieces;
}

/** A geometry of one kind as GeoJSON in units of the canvas; undefined where nothing of it lies on the canvas. */
export function flat(canvas: Canvas, geometry: GeoPermissibleObjects): Geometry | undefined {
  const { polygons, lines } = onCanvas(canvas, geometry);
  if (polygons.length > 0) return { type: 'MultiPolygon', coordinates: polygons };
  if (lines.length > 0) return { type: 'MultiLineString', coordinates: lines };
  return undefined;
}
