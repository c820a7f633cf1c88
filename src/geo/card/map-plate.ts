import type { MapDefinition } from '../../model/map.ts';
import type { DrawnComposition, DrawnMap } from '../map/draw-map.ts';
import type { At } from '../map/marks.ts';
import type { Rect } from '../map/sheet.ts';
import { printLabels, roomyLabels } from './map-labels.ts';
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
  const composition = drawing.compositions.find((each) => each.width === 'wide')!;
  const part = cover(composition, box);
  const scale = box.width / part.width;
  const move = `translate(${round(box.x - part.x * scale)} ${round(box.y - part.y * scale)}) scale(${scale.toFixed(5)})`;
  const placed = <T extends At>(mark: T): T => {
    const { x, y } = onSheet(composition, mark);
    return { ...mark, x: box.x + (x - part.x) * scale, y: box.y + (y - part.y) * scale };
  };
  const labels = roomyLabels(
    composition.labels.filter(shown).map(placed),
    box,
    ENLARGED,
    fonts,
  );
  const named = new Set(labels.map(({ x, y }) => `${x} ${y}`));
  const dots = composition.dots
    .filter(({ from, symbol }) => from <= 1 && symbol !== 'km')
    .map(placed)
    .filter(({ symbol, x, y }) => !NAMED.includes(symbol) || named.has(`${x} ${y}`));
  return element(
    'g',
    { 'clip-path': 'url(#plate)' },
    element('clipPath', { id: 'plate' }, element('rect', box)) +
      rect(box, 'sea') +
      element('g', { transform: move, 'fill-rule': 'evenodd' }, ground(drawing, roles, 1 / scale)) +
      dots.map((dot) => mapSymbol(dot.symbol, dot, ENLARGED)).join('') +
      printLabels(labels, ENLARGED),
  );
}

/** Signs that say nothing without a name. */
const NAMED = ['town', 'capital'];

/** What the map is about is named at every size; the rest where the page would. */
const shown = ({ kind, from }: { kind: string; from: number }): boolean =>
  kind === 'focus' || from <= 1;

/** A place in percent of a composition, in steps of the sheet. */
const onSheet = ({ frame }: DrawnComposition, { x, y }: At): At => ({
  x: frame.x + (x / 100) * frame.width,
  y: frame.y + (y / 100) * frame.height,
});

/** The largest part of a frame with the shape of a box, around what the map marks in it. */
function cover(composition: DrawnComposition, box: Box): Rect {
  const { frame, dots, labels } = composition;
  const scale = Math.max(box.width / frame.width, box.height / frame.height);
  const width = box.width / scale;
  const height = box.height / scale;
  const marks = [
    ...dots.filter((dot) => 'feature' in dot),
    ...labels.filter(({ kind }) => kind === 'focus'),
  ];
  const at = marks.map((mark) => onSheet(composition, mark));
  const start = (axis: 'x' | 'y', size: 'width' | 'height', length: number) => {
    const places = at.map((place) => place[axis]);
    const middle = places.length > 0 ? (Math.min(...places) + Math.max(...places)) / 2 : undefined;
    const wanted = (middle ?? frame[axis] + frame[size] / 2) - length / 2;
    return Math.min(Math.max(wanted, frame[axis]), frame[axis] + frame[size] - length);
  };
  return { x: start('x', 'width', width), y: start('y', 'height', height), width, height };
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
