import { geoStream, type GeoPermissibleObjects } from 'd3';
import type { Geometry, MultiLineString, Position } from 'geojson';
import type { Sheet } from './sheet.ts';

/**
 * What a projected geometry is made of, in whole steps. Each ring counts as a polygon of its own: cut at
 * the edge, a country falls into rings in no order, and an even-odd fill needs none.
 */
type Pieces = { polygons: Position[][][]; lines: Position[][] };

/** Projects a geometry onto the sheet and cuts it at the sheet's edges. */
export function onSheet(
  { projection, width, height }: Sheet,
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

/** A geometry of one kind as GeoJSON in steps; undefined where nothing of it lies on the sheet. */
export function flat(sheet: Sheet, geometry: GeoPermissibleObjects): Geometry | undefined {
  const { polygons, lines } = onSheet(sheet, geometry);
  if (polygons.length > 0) return { type: 'MultiPolygon', coordinates: polygons };
  if (lines.length > 0)
    return { type: 'MultiLineString', coordinates: lines } satisfies MultiLineString;
  return undefined;
}
