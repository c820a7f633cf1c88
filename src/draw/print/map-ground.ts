import type { DrawnMap } from '../map/draw-map.ts';
import type { MapDefinition } from '../../model/map.ts';
import { element } from './element.ts';
import type { Palette } from './palette.ts';

type Stroke = { role: string; width: number; dash?: string; opacity?: number };

/** Lines of each kind, widths and dashes in px as in the style sheet of the pages. */
const LINES: Record<string, Stroke> = {
  pipeline: { role: 'naphtha', width: 2.6 },
  'tanker-leg': { role: 'naphtha', width: 2, dash: '0.1 5' },
  border: { role: 'pomegranate', width: 2.4 },
  planned: { role: 'ink', width: 2, dash: '0.1 4.5' },
  river: { role: 'coast', width: 1.6 },
};

/**
 * The ground of a map with literal colours.
 * @param px one px of the picture in steps of the sheet: strokes keep their width at every size
 * @param relief the shadows of a relief as a data URI, black with more or less opacity
 */
export function mapGround(
  roles: Pick<MapDefinition, 'focus' | 'transit'>,
  drawing: DrawnMap,
  palette: Palette,
  px: number,
  relief?: string,
): string {
  const { land } = drawing;
  const line = (d: string, { role, width, dash, opacity }: Stroke, round = false) =>
    d &&
    element('path', {
      d,
      fill: 'none',
      stroke: palette[role],
      'stroke-width': number(width * px),
      'stroke-dasharray': dash
        ?.split(' ')
        .map((part) => number(Number(part) * px))
        .join(' '),
      'stroke-opacity': opacity,
      'stroke-linecap': round ? 'round' : undefined,
      'stroke-linejoin': 'round',
    });
  const area = (d: string, role: string) =>
    d && element('path', { d, fill: palette[role], 'fill-rule': 'evenodd' });
  const dashed = { role: 'border', width: 1, dash: '4 3' };
  return [
    ...land.countries.map(({ id, d }) => area(d, roleOf(roles, id))),
    area(land.parted, 'land'),
    relief &&
      element('image', {
        href: relief,
        ...drawing.relief,
        preserveAspectRatio: 'none',
        opacity: 0.55,
      }),
    line(land.rivers, { role: 'coast', width: 0.9, opacity: 0.7 }),
    area(land.lakes, 'sea'),
    line(land.lakes, { role: 'coast', width: 0.6 }),
    area(drawing.golan, 'land-neutral'),
    drawing.golan && hatched(drawing.golan, palette['border']!),
    line(drawing.golan, dashed),
    line(land.borders, { role: 'border', width: 0.9 }),
    area(land.sea, 'sea'),
    line(drawing.graticule, { role: 'caspian', width: 0.6, opacity: 0.2 }),
    line(land.coast, { role: 'coast', width: 0.8 }),
    line(land.armistice, dashed),
    line(drawing.greenLine, { role: 'border', width: 1, dash: '1.2 2.6' }, true),
    ...drawing.lines
      .filter(({ kind }) => kind !== 'river' && kind !== 'tanker-leg')
      .map(({ d }) => line(d, { role: 'halo', width: 5.5, opacity: 0.75 }, true)),
    ...drawing.lines.map(({ kind, d }) => line(d, LINES[kind] ?? LINES['border']!, true)),
  ]
    .filter(Boolean)
    .join('');
}

/** Hatching as on the pages, in steps of the sheet. */
const hatched = (d: string, stroke: string): string =>
  element(
    'pattern',
    {
      id: 'hatch',
      width: 22,
      height: 22,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('path', { d: 'M0 0V22', stroke, 'stroke-width': 5 }),
  ) + element('path', { d, fill: 'url(#hatch)' });

function roleOf(
  { focus, transit }: Pick<MapDefinition, 'focus' | 'transit'>,
  country: string,
): string {
  if (focus.includes(country)) return 'land-focus';
  if (transit.includes(country)) return 'land-transit';
  return country === 'PS' ? 'land-neutral' : 'land';
}

const number = (value: number): number => Math.round(value * 100) / 100;
