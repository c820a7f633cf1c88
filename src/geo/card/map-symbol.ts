import type { At } from '../map/marks.ts';
import { PALETTE, type Role } from './palette.ts';
import { element, round } from './svg.ts';

type Sign = { fill: Role; stroke: Role; width: number; r?: number; d?: string; core?: number };

/** The signs of maps, in px of a page; src/components/map/MapSymbol.astro draws the same. */
const SIGNS: Record<string, Sign> = {
  capital: { fill: 'land', stroke: 'ink', width: 1.7, r: 5, core: 1.8 },
  town: { fill: 'land', stroke: 'ink', width: 1.7, r: 3.4 },
  terminal: { fill: 'land', stroke: 'naphtha', width: 3, r: 5.5 },
  community: { fill: 'caspian', stroke: 'halo', width: 1.7, r: 5 },
  event: { fill: 'pomegranate', stroke: 'halo', width: 1.7, d: 'M0-5.5 5.5 0 0 5.5-5.5 0Z' },
  crossing: { fill: 'land', stroke: 'pomegranate', width: 2, d: 'M-4.5-4.5h9v9h-9Z' },
  dam: { fill: 'land', stroke: 'caspian', width: 2, d: 'M-5.5 4 0-5.5 5.5 4Z' },
};

/** A sign at a place of the card; a kind that has none is left out. */
export function mapSymbol(kind: string, { x, y }: At, scale: number): string {
  const sign = SIGNS[kind];
  if (!sign) return '';
  const paint = {
    fill: PALETTE[sign.fill],
    stroke: PALETTE[sign.stroke],
    'stroke-width': sign.width,
  };
  const shape = sign.r
    ? element('circle', { r: sign.r, ...paint })
    : element('path', { d: sign.d, ...paint });
  const core = sign.core ? element('circle', { r: sign.core, fill: PALETTE.ink }) : '';
  return element(
    'g',
    { transform: `translate(${round(x)} ${round(y)}) scale(${scale})` },
    shape + core,
  );
}
