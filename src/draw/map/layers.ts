import type { MapDefinition } from '../../model/map.ts';
import { withoutLayers } from '../scene.ts';
import type { DrawnMap } from './drawn-map.ts';

/** The layer that holds a feature or the kilometre marks, as a part of a reference; undefined for none. */
export function layerOf(
  { layers }: Pick<MapDefinition, 'layers'>,
  id: string | undefined,
): { layer: string } | undefined {
  const found = layers.find(({ holds }) => id !== undefined && holds.includes(id));
  return found && { layer: found.id };
}

/** A drawing without what readers have to switch on. */
export function withShownLayers(
  { layers }: Pick<MapDefinition, 'layers'>,
  drawing: DrawnMap,
): DrawnMap {
  const hidden = new Set(layers.filter(({ shown }) => !shown).map(({ id }) => id));
  return {
    ...drawing,
    basemap: withoutLayers(drawing.basemap, hidden),
    compositions: drawing.compositions.map((each) => ({
      ...each,
      marks: withoutLayers(each.marks, hidden),
    })),
  };
}
