import { element } from './element.ts';
import type { Palette } from './palette.ts';

/** Signs, their middle at the place: shape, fill, stroke and its width; src/components/map/MapSymbol.astro draws the same. */
const SYMBOLS: Record<string, [shape: string, fill: string, stroke: string, width: number]> = {
  capital: ['M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0', 'land', 'ink', 1.7],
  town: ['M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0', 'land', 'ink', 1.7],
  terminal: ['M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0', 'land', 'naphtha', 3],
  community: ['M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0', 'caspian', 'halo', 1.7],
  event: ['M0-5.5 5.5 0 0 5.5-5.5 0Z', 'pomegranate', 'halo', 1.7],
  crossing: ['M-4.5-4.5h9v9h-9Z', 'land', 'pomegranate', 2],
  dam: ['M-5.5 4 0-5.5 5.5 4Z', 'land', 'caspian', 2],
  km: ['M-2.8 0a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0', 'halo', 'naphtha', 1.4],
};

/**
 * The sign of a place with its middle at (x, y); that of a town for a kind that has none.
 * @param scale how much larger than on a page
 */
export function mapSign(
  kind: string,
  [x, y]: readonly [number, number],
  palette: Palette,
  scale = 1,
): string {
  const [d, fill, stroke, width] = SYMBOLS[kind] ?? SYMBOLS['town']!;
  const transform = `translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}`;
  const shape = element('path', {
    d,
    transform,
    fill: palette[fill],
    stroke: palette[stroke],
    'stroke-width': width,
  });
  if (kind !== 'capital') return shape;
  return shape + element('circle', { r: 1.8, transform, fill: palette['ink'] });
}

const round = (value: number): number => Math.round(value * 10) / 10;
