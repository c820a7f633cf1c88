import { geoGraticule, type GeoPermissibleObjects } from 'd3';
import type { LonLat } from '../../model/fields.ts';
import type { MapDefinition } from '../../model/map.ts';
import type { Scene } from '../scene.ts';
import { PATHS, type PathLook, type PathStyle } from '../style.ts';
import { isWithin, pointOf, type Canvas } from './canvas.ts';
import type { MapData } from './drawn-map.ts';
import { drawLand } from './land.ts';
import { layerOf } from './layers.ts';
import { edgePath, pathNodes, pathOf, type Path } from './paths.ts';
import { multiLine, onCanvas } from './project.ts';
import { placeRelief } from './relief.ts';

/** Steps of a grid line in degrees: fine enough to look curved, coarse enough to stay small. */
const FINENESS = 1;

/**
 * All of a map that grows when it is enlarged, in units of the canvas: land, relief, water and borders in
 * the order in which they are drawn, then the map's own lines.
 */
export function drawBasemap(map: MapDefinition, data: MapData, canvas: Canvas): Scene {
  const land = drawLand(canvas, data.base);
  const path = (geometry: GeoPermissibleObjects) => pathOf(onCanvas(canvas, geometry));
  const golan = outline(canvas, data.golan);
  const { graticule: degrees } = map;
  return [
    // The sea is part of the drawing: Firefox lets the relief darken nothing that lies below it.
    ...pathNodes([
      ['sea', edgePath({ ...canvas, x: 0, y: 0 })],
      ...land.countries.map(({ id, d }): Path => [landStyle(map, id), d]),
      ['land', land.parted],
    ]),
    ...(data.relief ? [{ type: 'relief' as const, ...placeRelief(canvas, map, data.relief) }] : []),
    ...pathNodes([
      ['river', land.rivers],
      ['lake', land.lakes],
      ['land-neutral', golan],
      ['golan', golan],
      ['borders', land.borders],
      ['sea', land.sea],
      ['graticule', path(geoGraticule().step([degrees, degrees]).precision(FINENESS)())],
      ['coast', land.coast],
      ['armistice', land.armistice],
      ['green-line', path(data.greenLine)],
      ...linesOf(map, (id) => land.lines.get(id) ?? path(multiLine(data.lines.get(id)!))),
    ]),
  ];
}

/** The fill of a country. Palestine is neutral ground on every map. */
function landStyle(
  { focus, transit }: Pick<MapDefinition, 'focus' | 'transit'>,
  country: string,
): PathStyle {
  if (focus.includes(country)) return 'land-focus';
  if (transit.includes(country)) return 'land-transit';
  return country === 'PS' ? 'land-neutral' : 'land';
}

/**
 * The lines of a map, all halos below all lines.
 * @param path gives the path data of a line; those shared with borders were simplified together with them
 */
function linesOf(map: MapDefinition, path: (id: string) => string): Path[] {
  const lines = map.lines.map(({ id, kind }) => ({
    style: `line-${kind}` as const,
    d: path(id),
    id,
    layer: layerOf(map, id),
  }));
  const haloed = lines.filter(({ style }) => (PATHS[style] as PathLook).halo);
  return [
    ...haloed.map(({ d, layer }): Path => ['halo', d, layer]),
    ...lines.map(({ style, d, id, layer }): Path => [style, d, { feature: id, ...layer }]),
  ];
}

/** A ring of places; empty where none of them lies on the canvas. */
function outline(canvas: Canvas, places: readonly LonLat[]): string {
  const ring = places.map((at) => pointOf(canvas.projection, at));
  return ring.some((at) => isWithin({ ...canvas, x: 0, y: 0 }, at))
    ? pathOf({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] })
    : '';
}
