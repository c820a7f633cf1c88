import { geoGraticule, type GeoPermissibleObjects } from 'd3';
import type { MapDefinition } from '../../model/map.ts';
import type { Scene } from '../scene.ts';
import { PATHS, type PathLook, type PathStyle } from '../style.ts';
import type { Canvas } from './canvas.ts';
import type { MapData } from './drawn-map.ts';
import { drawLand, GOLAN } from './land.ts';
import { layerOf } from './layers.ts';
import { edgePath, pathNodes, pathOf, type Path } from './paths.ts';
import { multiLine, onCanvas } from './project.ts';
import { placeRelief } from './relief.ts';

/** Steps of a grid line in degrees: fine enough to look curved, coarse enough to stay small. */
export const FINENESS = 1;

/**
 * All of a map that grows when it is enlarged, in units of the canvas: land, relief, water and borders in
 * the order in which they are drawn, then the map's own lines.
 */
export function drawBasemap(map: MapDefinition, data: MapData, canvas: Canvas): Scene {
  const land = drawLand(canvas, data.base);
  const whole = edgePath({ ...canvas, x: 0, y: 0 });
  const path = (geometry: GeoPermissibleObjects) => pathOf(onCanvas(canvas, geometry));
  const golan = land.countries.find(({ id }) => id === GOLAN)?.d ?? '';
  const { graticule: degrees } = map;
  return [
    ...pathNodes([
      // All ground is land until the sea is laid over it, and only countries that stand out are filled.
      [data.base.shore ? 'land' : 'sea', whole],
      ...land.countries
        .map(({ id, d }): Path => [landStyle(map, id), d])
        .filter(([style]) => !data.base.shore || style !== 'land'),
    ]),
    ...(data.relief ? [{ type: 'relief' as const, ...placeRelief(canvas, map, data.relief) }] : []),
    ...pathNodes([
      ['golan', golan],
      ['river', land.rivers],
      ['lake', land.lakes],
      ['borders', land.borders],
      ['armistice', land.armistice],
      ['green-line', path(data.greenLine)],
      ['sea', land.sea],
      ['coast', land.sea ? '' : land.coast],
      ['graticule', path(geoGraticule().step([degrees, degrees]).precision(FINENESS)())],
      ...linesOf(map, (id) => land.lines.get(id) ?? path(multiLine(data.lines.get(id)!))),
    ]),
  ];
}

/** The fill of a country. Palestine and the Golan Heights are neutral ground on every map. */
export function landStyle(
  { focus, transit }: Pick<MapDefinition, 'focus' | 'transit'>,
  country: string,
): PathStyle {
  if (focus.includes(country)) return 'land-focus';
  if (transit.includes(country)) return 'land-transit';
  return country === 'PS' || country === GOLAN ? 'land-neutral' : 'land';
}

/**
 * The lines of a map, all halos below all lines.
 * @param path gives the path data of a line; those shared with borders were simplified together with them
 */
export function linesOf(map: MapDefinition, path: (id: string) => string): Path[] {
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
