import { leaves, type Leaf } from '../../draw/scene.ts';
import type { DrawnMap } from '../../draw/map/drawn-map.ts';
import type { Rect } from '../../draw/map/canvas.ts';
import { NOMINAL_PX } from '../../wire/nominal-width.ts';

/** The widest viewports of each composition, px: above, only zooming enlarges the map. */
const WIDEST: Record<string, number> = { wide: 1600, phone: 640 };

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`;

/** Where the canvas lies behind the viewport at each width; every map has a canvas of its own. */
export function extentRules(id: string, { width, height, extents }: DrawnMap['canvas']): string {
  const rules = (extent: Rect) =>
    `#${id} .plate{aspect-ratio:${extent.width}/${extent.height}}` +
    `#${id} .world{width:${percent(width, extent.width)};height:${percent(height, extent.height)};` +
    `left:${percent(-extent.x, extent.width)};top:${percent(-extent.y, extent.height)}}`;
  return (
    `@container figure (width < 40rem){${rules(extents.phone)}}` +
    `@container figure (width >= 40rem){${rules(extents.wide)}}`
  );
}

/** Shows marks as soon as the viewport itself is as large as they ask for. */
export function scaleRules(id: string, { compositions }: Pick<DrawnMap, 'compositions'>): string {
  return compositions
    .flatMap(({ width, marks }) => {
      const scales = new Set(leaves(marks).map((node) => fromOf(node)));
      return [...scales]
        .filter((from) => from > 1 && from * NOMINAL_PX[width]! < WIDEST[width]!)
        .sort((a, b) => a - b)
        .map(
          (from) =>
            `@container figure (width >= ${Math.ceil(from * NOMINAL_PX[width]!)}px){` +
            `#${id} [data-width=${width}] [data-from="${from}"]:not([data-crowded]){visibility:inherit}}`,
        );
    })
    .join('');
}

const fromOf = (node: Leaf): number => (node.type === 'relief' ? 1 : (node.of?.from ?? 1));

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
