import type { LonLat } from '../../model/fields.ts';
import type { MapDefinition } from '../../model/map.ts';
import type { PathNode, Ref, Scene } from '../scene.ts';
import { PATHS, type PathLook, type PathStyle } from '../style.ts';
import type { Canvas } from './canvas.ts';
import type { MapData } from './drawn-map.ts';
import { drawGraticule } from './graticule.ts';
import { drawLand } from './land.ts';
import { layerOf } from './layers.ts';
import { pathOf } from './paths.ts';
import { onCanvas } from './project.ts';
import { placeRelief } from './relief.ts';

type Path = [style: PathStyle, d: string, of?: Ref | undefined];

/**
 * All of a map that grows when it is enlarged, in units of the canvas: land, relief, water and borders in
 * the order in which they are drawn, then the map's own lines.
 */
export function drawBasemap(map: MapDefinition, data: MapData, canvas: Canvas): Scene {
  const land = drawLand(canvas, data.base);
  const golan = pathOf([outline(canvas, data.golan)], true);
  const greenLine = [...data.greenLine.values()].map((each) =>
    pathOf(onCanvas(canvas, each).lines),
  );
  const { width, height } = canvas;
  return [
    // The sea is part of the drawing: Firefox lets the relief darken nothing that lies below it.
    ...nodes([
      ['sea', `M0 0h${width}v${height}h${-width}z`],
      ...land.countries.map(({ id, d }): Path => [landStyle(map, id), d]),
      ['land', land.parted],
    ]),
    ...(data.relief ? [{ type: 'relief' as const, ...placeRelief(canvas, map, data.relief) }] : []),
    ...nodes([
      ['river', land.rivers],
      ['lake', land.lakes],
      ['land-neutral', golan],
      ['golan', golan],
      ['borders', land.borders],
      ['sea', land.sea],
      ['graticule', drawGraticule(canvas, map.graticule)],
      ['coast', land.coast],
      ['armistice', land.armistice],
      ['green-line', greenLine.join('')],
      ...linesOf(map, data, canvas, land.lines),
    ]),
  ];
}

const nodes = (paths: readonly Path[]): PathNode[] =>
  paths
    .filter(([, d]) => d !== '')
    .map(([style, d, of]) => ({ type: 'path', unit: 'canvas', style, d, ...(of && { of }) }));

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
 * @param shared lines that were simplified together with the borders, by id
 */
function linesOf(
  map: MapDefinition,
  data: MapData,
  canvas: Canvas,
  shared: ReadonlyMap<string, string>,
): Path[] {
  const lines = map.lines.map(({ id, kind }) => ({
    style: `line-${kind}` as const,
    d: shared.get(id) ?? pathOf(onCanvas(canvas, lineString(data.lines.get(id)!)).lines),
    id,
    layer: layerOf(map, id),
  }));
  const haloed = lines.filter(({ style }) => (PATHS[style] as PathLook).halo);
  return [
    ...haloed.map(({ d, layer }): Path => ['halo', d, layer]),
    ...lines.map(({ style, d, id, layer }): Path => [style, d, { feature: id, ...layer }]),
  ];
}

const lineString = (line: readonly LonLat[]) => ({
  type: 'LineString' as const,
  coordinates: line.map(([lon, lat]): [number, number] => [lon, lat]),
});

/** An outline in units of the canvas; empty where nothing of it lies on it. */
function outline({ projection, width, height }: Canvas, places: readonly LonLat[]) {
  const points = places.map((at) => projection([...at])!);
  return points.some(([x, y]) => x > 0 && x < width && y > 0 && y < height) ? points : [];
}
