import type { DrawnMap, MapData } from '../draw/map/drawn-map.ts';
import { closeGround, type CloseGround } from '../draw/map/close-ground.ts';
import { canvasOf } from '../draw/map/canvas.ts';
import type { Measure } from '../draw/label/measure.ts';
import { closeNames } from '../draw/map/close-names.ts';
import type { Scene } from '../draw/scene.ts';
import { drawMap } from '../draw/map/draw-map.ts';
import { mapFacts, type MapFacts } from '../draw/map/map-facts.ts';
import type { Content, Filed } from '../model/content.ts';
import type { MapDefinition, Width } from '../model/map.ts';
import { dataFor } from './map-data.ts';
import { once, onceEach } from './once.ts';
import type { Site } from './site.ts';

/** All maps in their order. */
export const mapDefinitions = once((site: Site): Filed<MapDefinition>[] =>
  [...site.content.maps.values()].sort((a, b) => a.order - b.order),
);

/** A map by its id. @throws RangeError for one that does not exist */
export function mapOf({ content: { maps } }: Site, id: string): Filed<MapDefinition> {
  const found = maps.get(id);
  if (found) return found;
  throw new RangeError(
    `There is no map "${id}". Add content/maps/${id}.yaml, or use one of ${[...maps.keys()].join()}.`,
  );
}

/** A map's drawing, which all languages share. @throws RangeError for a map that does not exist */
export const drawingOf = (site: Site, id: string): DrawnMap =>
  drawn(site.content.geo, mapOf(site, id));

/** The second level of a map's ground. @throws RangeError for a map that does not exist */
export const closeGroundOf = (site: Site, id: string): CloseGround =>
  close(site.content.geo, mapOf(site, id));

/** The names of a map's close views at one width. @throws RangeError for a map that does not exist */
export function closeNamesOf(
  site: Site,
  id: string,
  on: { width: Width; measure: Measure },
): Scene {
  const [map, { geo }] = [mapOf(site, id), site.content];
  return closeNames(map, data(geo, map), canvasOf(map), close(geo, map), on);
}

/** What a map shows, told. @throws RangeError for a map that does not exist */
export const factsOf = (site: Site, id: string): MapFacts =>
  facts(site.content.geo, mapOf(site, id));

type Geo = Content['geo'];
const data = onceEach((geo: Geo, map: MapDefinition): MapData => dataFor(map, geo));
const drawn = onceEach((geo: Geo, map: MapDefinition) => drawMap(map, data(geo, map)));
const close = onceEach((geo: Geo, map: MapDefinition) => closeGround(map, data(geo, map)));
const facts = onceEach((geo: Geo, map: MapDefinition) => mapFacts(map, data(geo, map)));
