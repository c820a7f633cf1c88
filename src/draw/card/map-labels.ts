import type { Label } from '../map/marks.ts';
import { LETTERING, TOWN } from '../print/map-lettering.ts';
import type { Role } from '../palette.ts';
import { line, measureWith, type Box, type Face, type Fonts, type TextStyle } from './svg.ts';

type LabelStyle = { face: Face; px: number; color: Role; spacing?: number | undefined };

/** Kinds of label that a card has room for, the most telling first. */
const ORDER = [
  'focus',
  'terminal',
  'capital',
  'sea',
  'country',
  'part',
  'community',
  'event',
  'town',
];

/** The lettering of the pages in the faces of cards; sizes in px of a page. */
function styleOf(kind: string): LabelStyle {
  const { size, role, serif, weight = 400, spacing } = LETTERING[kind] ?? TOWN;
  const face = serif ? 'italic' : weight > 400 ? 'bold' : 'sans';
  return { face, px: size, color: role as Role, spacing };
}

const LEADING = 1.16;
/** Clear space around a label and inside the edge of the plate, px. */
const CLEAR = 4;
const EDGE = 10;

/**
 * The labels that fit into a box without touching one another or another's dot, each text once; x and
 * y in px of the card.
 */
export function roomyLabels(
  labels: readonly Label[],
  box: Box,
  scale: number,
  fonts: Fonts,
): Label[] {
  const words: Box[] = [];
  const dots: Box[] = [];
  const said = new Set<string>();
  return labels
    .filter(({ kind, turn }) => ORDER.includes(kind) && turn === 0)
    .map((label) => (label.kind === 'focus' ? pulledIn(label, box, scale, fonts) : label))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .filter((label) => {
      const text = label.lines.join(' ');
      const room = roomOf(label, scale, fonts);
      const dot = dotOf(label, scale);
      const free =
        inside(room, box) &&
        ![...words, ...dots].some((other) => overlap(room, other)) &&
        !(dot && words.some((other) => overlap(dot, other)));
      if (!free || said.has(text)) return false;
      words.push(room);
      if (dot) dots.push(dot);
      said.add(text);
      return true;
    });
}

/** Kinds of label that name an area and have no dot. */
const AREAS = ['focus', 'sea', 'country', 'part'];
/** Half the core of a dot, which no words may cover, px of a page. */
const DOT = 1;

function dotOf({ kind, x, y }: Label, scale: number): Box | undefined {
  const half = DOT * scale;
  return AREAS.includes(kind)
    ? undefined
    : { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

export const printLabels = (labels: readonly Label[], scale: number): string =>
  labels.map((label) => print(label, scale)).join('');

function print({ lines, kind, x, y, dx, dy, anchor }: Label, scale: number): string {
  const { face, px, color, spacing } = styleOf(kind);
  const style: TextStyle = {
    face,
    size: px * scale,
    color,
    anchor,
    halo: kind === 'sea' ? 'sea' : 'halo',
    ...(spacing && { spacing }),
  };
  return lines
    .map((text, i) => line(text, x + dx * scale, y + (dy + i * px * LEADING) * scale, style))
    .join('');
}

/** What a label covers of the card. */
function roomOf({ lines, kind, x, y, dx, dy, anchor }: Label, scale: number, fonts: Fonts): Box {
  const { face, px, spacing } = styleOf(kind);
  const measure = measureWith(fonts, face, spacing);
  const width = Math.max(...lines.map((text) => measure(text, px * scale)));
  const left = { start: 0, middle: width / 2, end: width }[anchor];
  return {
    x: x + dx * scale - left - CLEAR,
    y: y + (dy - px) * scale - CLEAR,
    width: width + 2 * CLEAR,
    height: lines.length * px * LEADING * scale + 2 * CLEAR,
  };
}

/** The furthest that a name may be moved to stay on the card, px. */
const PULL = 150;

/** A label moved sideways into the box: what the map is about is named, even near its edge. */
function pulledIn(label: Label, box: Box, scale: number, fonts: Fonts): Label {
  const room = roomOf(label, scale, fonts);
  const left = box.x + EDGE + 1 - room.x;
  const right = room.x + room.width - (box.x + box.width - EDGE - 1);
  const shift = left > 0 ? left : right > 0 ? -right : 0;
  return Math.abs(shift) <= PULL ? { ...label, x: label.x + shift } : label;
}

const inside = (room: Box, box: Box): boolean =>
  room.x >= box.x + EDGE &&
  room.y >= box.y + EDGE &&
  room.x + room.width <= box.x + box.width - EDGE &&
  room.y + room.height <= box.y + box.height - EDGE;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
