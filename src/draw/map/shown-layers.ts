import type { MapDefinition } from '../../model/map.ts';
import type { DrawnMap } from './draw-map.ts';

/** A drawing without what readers have to switch on. */
export function withShownLayers(
  { layers }: Pick<MapDefinition, 'layers'>,
  drawing: DrawnMap,
): DrawnMap {
  const hidden = new Set(layers.filter(({ shown }) => !shown).map(({ id }) => id));
  const seen = ({ layer }: { layer?: string | undefined }) =>
    layer === undefined || !hidden.has(layer);
  return {
    ...drawing,
    lines: drawing.lines.filter(seen),
    compositions: drawing.compositions.map((each) => ({
      ...each,
      dots: each.dots.filter(seen),
      labels: each.labels.filter(seen),
    })),
  };
}
