import type { DrawnMap } from '../draw/map/drawn-map.ts';
import { drawMap } from '../draw/map/draw-map.ts';
import { mapFacts, type MapFacts } from '../draw/map/map-facts.ts';
import type { Filed } from '../model/content.ts';
import type { MapDefinition } from '../model/map.ts';
import { ledger } from '../read/ledger.ts';
import { dataFor } from './map-data.ts';

/** All maps in their order. */
export const mapDefinitions = (): Filed<MapDefinition>[] =>
  [...ledger().maps.values()].sort((a, b) => a.order - b.order);

const drawn = new Map<string, DrawnMap>();

/** A map's drawing, made once a build. @throws RangeError for a map that does not exist */
export function drawingOf(id: string): DrawnMap {
  const found = drawn.get(id) ?? drawMap(definitionOf(id), dataFor(definitionOf(id), ledger().geo));
  drawn.set(id, found);
  return found;
}

/** What a map shows, told. @throws RangeError for a map that does not exist */
export function factsOf(id: string): MapFacts {
  const map = definitionOf(id);
  return mapFacts(map, dataFor(map, ledger().geo));
}

function definitionOf(id: string): MapDefinition {
  const found = ledger().maps.get(id);
  if (found) return found;
  throw new RangeError(
    `There is no map "${id}". Add content/maps/${id}.yaml, or use one of ${[...ledger().maps.keys()].join()}.`,
  );
}
