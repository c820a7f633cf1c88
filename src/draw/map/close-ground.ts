import { geoGraticule, type GeoPermissibleObjects } from 'd3';
import type { MapDefinition } from '../../model/map.ts';
import type { PathNode, Scene } from '../scene.ts';
import type { PathStyle } from '../style.ts';
import { FINENESS, landStyle, linesOf } from './basemap.ts';
import type { MapData } from './drawn-map.ts';
import { fineGround } from './fine-ground.ts';
import { GOLAN } from './land.ts';
import { edgePath, pathNodes, pathOf } from './paths.ts';
import { multiLine, onCanvas } from './project.ts';
import { filledTiles, strokedTiles, tilesOf, type Piece } from './tiles.ts';

/** The second level of a map's ground, in smaller units than its canvas: what lies below the relief, and above it. */
export type CloseGround = { finer: number; below: Scene; above: Scene };

/** Side of a tile in units of the fine ground: an eighth of the wide composition. */
const SIDE = 1920;

/** Draws the second level of a map in tiles, so that a close view draws only what is near to it. */
export function closeGround(map: MapDefinition, data: MapData): CloseGround {
  const { finer, canvas, land } = fineGround(map, data.base);
  const tiles = tilesOf(canvas, SIDE);
  const path = (geometry: GeoPermissibleObjects) => pathOf(onCanvas(canvas, geometry));
  const fills = land.countries
    .map(({ id, d }) => [landStyle(map, id), d] as const)
    .filter(([style]) => style !== 'land')
    .flatMap(([style, d]) => pieces(style, filledTiles(d, tiles)));
  const { graticule: degrees } = map;
  return {
    finer,
    below: [...pathNodes([['land', edgePath({ ...canvas, x: 0, y: 0 })]]), ...fills],
    above: [
      ...pathNodes([['golan', land.countries.find(({ id }) => id === GOLAN)?.d ?? '']]),
      ...pieces('river', strokedTiles(land.rivers, tiles)),
      ...pieces('water', filledTiles(land.lakes, tiles)),
      ...pieces('lake-shore', strokedTiles(land.lakes, tiles)),
      ...pieces('borders', strokedTiles(land.borders, tiles)),
      ...pathNodes([
        ['armistice', land.armistice],
        ['green-line', path(data.greenLine)],
      ]),
      ...pieces('water', filledTiles(land.coast, tiles, true)),
      ...pieces('coast', strokedTiles(land.coast, tiles)),
      ...pathNodes([
        ['graticule', path(geoGraticule().step([degrees, degrees]).precision(FINENESS)())],
        ...linesOf(map, (id) => land.lines.get(id) ?? path(multiLine(data.lines.get(id)!))),
      ]),
    ],
  };
}

/** The tiles of a path; each says where it lies. */
const pieces = (style: PathStyle, tiles: readonly Piece[]): PathNode[] =>
  tiles.map(({ d, box }) => ({
    type: 'path',
    unit: 'canvas',
    style,
    d,
    of: { box: box.join(' ') },
  }));
