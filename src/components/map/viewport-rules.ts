import type { MapDefinition, Width } from '../../model/map.ts';
import type { DrawnMap } from '../../draw/map/drawn-map.ts';
import type { Rect } from '../../draw/map/canvas.ts';
import { NOMINAL_PX } from '../../wire/nominal-width.ts';

/** The widest viewports of each composition, px: above, only zooming enlarges the map. */
const WIDEST: Record<Width, number> = { wide: 1600, phone: 640 };

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`;

/** The rules of a map: what its viewport shows at each width, and which marks and layers it has room for. */
export const viewportRules = (
  { id, layers }: Pick<MapDefinition, 'id' | 'layers'>,
  drawing: DrawnMap,
): string =>
  extentRules(`map-${id}`, drawing.canvas) +
  scaleRules(`map-${id}`, drawing) +
  layerRules(layers.map((layer) => layer.id));

/** Where the canvas lies behind the viewport at each width; every map has a canvas of its own. */
function extentRules(id: string, { width, height, extents }: DrawnMap['canvas']): string {
  const rules = (name: Width, { x, y, ...extent }: Rect) =>
    `#${id} .viewport{aspect-ratio:${extent.width}/${extent.height}}` +
    `#${id} .canvas{width:${percent(width, extent.width)};height:${percent(height, extent.height)};` +
    `left:${percent(-x, extent.width)};top:${percent(-y, extent.height)}}` +
    `#${id} [data-width=${name}]{display:block}`;
  return (
    `@container figure (width < 40rem){${rules('phone', extents.phone)}}` +
    `@container figure (width >= 40rem){${rules('wide', extents.wide)}}`
  );
}

/** Shows marks as soon as the viewport itself is as large as they ask for. */
export const scaleRules = (id: string, { compositions }: Pick<DrawnMap, 'compositions'>): string =>
  compositions
    .flatMap(({ width, marks }) => {
      const scales = new Set(marks.flatMap((node) => ('of' in node ? (node.of.from ?? []) : [])));
      return [...scales]
        .map((from) => ({ from, px: Math.ceil(from * NOMINAL_PX[width]!) }))
        .filter(({ px }) => px < WIDEST[width])
        .sort((a, b) => a.px - b.px)
        .map(
          ({ from, px }) =>
            `@container figure (width >= ${px}px){` +
            `#${id} [data-width=${width}] [data-from="${from}"]:not([data-crowded]){visibility:inherit}}`,
        );
    })
    .join('');

/**
 * A layer shows where an element around it names it in data-layers. A property carries that into the
 * thumbnails too: they are copies of the drawing, in which no rule about an element around it would match.
 */
export const layerRules = (layers: readonly string[]): string =>
  layers
    .map(
      (layer) =>
        `[data-layer=${layer}]{display:var(--layer-${layer},none)}` +
        `[data-layers~=${layer}]{--layer-${layer}:inline}`,
    )
    .join('');
