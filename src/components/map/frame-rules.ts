import type { DrawnMap } from '../../draw/map/draw-map.ts';
import type { Rect } from '../../draw/map/sheet.ts';
import { NOMINAL_PX } from '../../wire/nominal-width.ts';

/** The widest plates of each composition, px: above, only zooming enlarges the map. */
const WIDEST: Record<string, number> = { wide: 1600, phone: 640 };

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`;

/** Where the sheet lies behind the plate at each width; every map has a sheet of its own. */
export function frameRules(id: string, { width, height, windows }: DrawnMap['sheet']): string {
  const rules = (frame: Rect) =>
    `#${id} .plate{aspect-ratio:${frame.width}/${frame.height}}` +
    `#${id} .world{width:${percent(width, frame.width)};height:${percent(height, frame.height)};` +
    `left:${percent(-frame.x, frame.width)};top:${percent(-frame.y, frame.height)}}`;
  return (
    `@container figure (width < 40rem){${rules(windows.phone)}}` +
    `@container figure (width >= 40rem){${rules(windows.wide)}}`
  );
}

/** Shows marks as soon as the plate itself is as large as they ask for. */
export function scaleRules(id: string, { compositions }: Pick<DrawnMap, 'compositions'>): string {
  return compositions
    .flatMap(({ width, dots, labels }) => {
      const scales = new Set([...dots, ...labels].map(({ from }) => from));
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

/**
 * A layer shows where an element around it names it in data-layers. A property carries that into the small
 * plates too: they are copies of the drawing, in which no rule about an element around it would match.
 */
export const layerRules = (layers: readonly string[]): string =>
  layers
    .map(
      (layer) =>
        `[data-layer=${layer}]{display:var(--layer-${layer},none)}` +
        `[data-layers~=${layer}]{--layer-${layer}:inline}`,
    )
    .join('');
