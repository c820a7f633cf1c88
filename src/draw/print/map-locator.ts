import type { Locator } from '../map/locator.ts';
import { element } from './element.ts';
import type { Palette } from './palette.ts';

/** Of the plate's width, and least and most px, as in the style sheet of the pages. */
const PART = 0.15;
const LIMITS = { least: 88, most: 136 };
const GAP = 10;

/** The small map of the region, in a corner of a plate. */
export function mapLocator(
  { width, height, land, borders, frame }: Locator,
  plate: { width: number; height: number },
  corner: 'se' | 'sw' | 'nw',
  palette: Palette,
): string {
  const across = Math.min(LIMITS.most, Math.max(LIMITS.least, plate.width * PART));
  const size = { width: Math.round(across), height: Math.round((across * height) / width) };
  const place = {
    x: corner === 'se' ? plate.width - GAP - size.width : GAP,
    y: corner === 'nw' ? GAP : plate.height - GAP - size.height,
  };
  const px = width / size.width;
  const line = (d: string, role: string, px1: number, fill = 'none') =>
    element('path', {
      d,
      fill,
      'fill-opacity': fill === 'none' ? undefined : 0.22,
      stroke: palette[role],
      'stroke-width': Math.round(px1 * px * 100) / 100,
    });
  return (
    element('rect', { ...place, ...size, fill: palette['sea'] }) +
    element(
      'svg',
      { ...place, ...size, viewBox: `0 0 ${width} ${height}` },
      element('path', { d: land, fill: palette['land'], 'fill-rule': 'evenodd' }),
      line(borders, 'border', 0.5),
      line(frame, 'pomegranate', 1.5, palette['pomegranate']),
    ) +
    element('rect', { ...place, ...size, fill: 'none', stroke: palette['border'] })
  );
}
