import type { MapDefinition } from '../../model/map.ts';
import type { DrawnComposition, DrawnMap } from '../map/draw-map.ts';
import type { Rect } from '../map/sheet.ts';
import { mapLabels } from './map-labels.ts';
import { mapSymbol } from './map-symbol.ts';
import { PALETTE, type Role } from './palette.ts';
import { element, rect, round, type Box, type Fonts } from './svg.ts';

/** A map on a card: its drawing and the countries that its definition marks. */
export type CardMap = {
  drawing: DrawnMap;
  roles: Pick<MapDefinition, 'focus' | 'transit'>;
};

/** How much larger than on a page signs and words are: a card is often seen at a third of its size. */
const ENLARGED = 1.7;

/** A map cut to fill a box, in px of the card. */
export function mapPlate({ drawing, roles }: CardMap, box: Box, fonts: Fonts): string {
  const composition = nearest(drawing.compositions, box);
  const part = cover(composition.frame, box);
  const scale = box.width / part.width;
  const move = `translate(${round(box.x - part.x * scale)} ${round(box.y - part.y * scale)}) scale(${scale.toFixed(5)})`;
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: box.x + (composition.frame.x + (x / 100) * composition.frame.width - part.x) * scale,
    y: box.y + (composition.frame.y + (y / 100) * composition.frame.height - part.y) * scale,
  });
  const dots = composition.dots.filter(({ from, symbol }) => from <= 1 && symbol !== 'km');
  return element(
    'g',
    { 'clip-path': 'url(#plate)' },
    element('clipPath', { id: 'plate' }, element('rect', box)) +
      rect(box, 'sea') +
      element('g', { transform: move, 'fill-rule': 'evenodd' }, ground(drawing, roles, 1 / scale)) +
      dots.map((dot) => mapSymbol(dot.symbol, at(dot), ENLARGED)).join('') +
      mapLabels(
        composition.labels
          .filter(({ from }) => from <= 1)
          .map((label) => ({ ...label, ...at(label) })),
        box,
        ENLARGED,
        fonts,
      ),
  );
}

/** The composition whose shape is most like the box. */
const nearest = (compositions: readonly DrawnComposition[], { width, height }: Box) =>
  [...compositions].sort(
    (a, b) =>
      Math.abs(Math.log((a.frame.width / a.frame.height / width) * height)) -
      Math.abs(Math.log((b.frame.width / b.frame.height / width) * height)),
  )[0]!;

/** The largest part of a frame with the shape of a box, in its middle. */
function cover(frame: Rect, box: Box): Rect {
  const scale = Math.max(box.width / frame.width, box.height / frame.height);
  const width = box.width / scale;
  const height = box.height / scale;
  return {
    x: frame.x + (frame.width - width) / 2,
    y: frame.y + (frame.height - height) / 2,
    width,
    height,
  };
}

type Stroke = { color: Role; width: number; dash?: string; opacity?: number };

/** Lines of the map's own; the style sheet of maps has the same. */
const LINES: Record<string, Stroke> = {
  pipeline: { color: 'naphtha', width: 5 },
  'tanker-leg': { color: 'naphtha', width: 4.4, dash: '0.1 10' },
  border: { color: 'pomegranate', width: 4.6 },
  river: { color: 'coast', width: 3 },
  planned: { color: 'ink', width: 4, dash: '0.1 9' },
};

/** @param px how many steps of the sheet one px of the card is */
function ground({ land, lines, golan, greenLine }: DrawnMap, roles: CardMap['roles'], px: number) {
  const stroke = (d: string, { color, width, dash, opacity }: Stroke) =>
    d &&
    element('path', {
      d,
      fill: 'none',
      stroke: PALETTE[color],
      'stroke-width': round(width * px),
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-dasharray': dash
        ?.split(' ')
        .map((length) => round(Number(length) * px))
        .join(' '),
      'stroke-opacity': opacity,
    });
  const fill = (d: string, color: Role) => d && element('path', { d, fill: PALETTE[color] });
  return [
    ...land.countries.map(({ id, d }) => fill(d, roleOf(id, roles))),
    stroke(land.rivers, { color: 'coast', width: 1.4, opacity: 0.7 }),
    fill(land.lakes, 'sea'),
    fill(golan, 'land-neutral'),
    stroke(golan, { color: 'border', width: 1.6, dash: '6 5' }),
    stroke(land.borders, { color: 'border', width: 1.6 }),
    fill(land.sea, 'sea'),
    stroke(land.coast, { color: 'coast', width: 1.5 }),
    stroke(land.armistice, { color: 'border', width: 1.6, dash: '6 5' }),
    stroke(greenLine, { color: 'border', width: 1.8, dash: '2 4' }),
    ...lines
      .filter(({ kind }) => kind === 'pipeline' || kind === 'border')
      .map(({ d }) => stroke(d, { color: 'halo', width: 10, opacity: 0.75 })),
    ...lines.map(({ kind, d }) => stroke(d, LINES[kind] ?? LINES['planned']!)),
  ].join('');
}

function roleOf(country: string, { focus, transit }: CardMap['roles']): Role {
  if (focus.includes(country)) return 'land-focus';
  if (transit.includes(country)) return 'land-transit';
  return country === 'PS' ? 'land-neutral' : 'land';
}
