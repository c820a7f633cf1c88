import type { DrawnComposition } from '../../geo/map/draw-map.ts';
import type { Dot, Label } from '../../geo/map/marks.ts';
import { LINE_PX } from '../../geo/map/marks.ts';
import { NOMINAL_PX } from '../../geo/nominal-width.ts';
import { formatNumber } from '../numbers.ts';
import { element, textLines } from './element.ts';
import type { Palette } from './palette.ts';
import { widthOf } from './words.ts';

export const SANS = "'Source Sans 3','Source Sans',Arial,'Liberation Sans',sans-serif";
const SERIF = "'Source Serif 4','Source Serif Text',Georgia,'DejaVu Serif',serif";

type Lettering = {
  size: number;
  role: string;
  halo?: string;
  weight?: number;
  spacing?: number;
  italic?: boolean;
  serif?: boolean;
};

const TOWN: Lettering = { size: 13, role: 'ink' };
/** How each kind of label is lettered; the style sheet of the pages says the same. */
const LETTERING: Record<string, Lettering> = {
  terminal: { ...TOWN, weight: 600 },
  capital: { ...TOWN, weight: 600 },
  country: { size: 11, role: 'muted', spacing: 0.14 },
  province: { size: 11, role: 'muted', spacing: 0.14 },
  focus: { size: 11, role: 'naphtha', spacing: 0.14, weight: 600 },
  part: { size: 11, role: 'naphtha', spacing: 0.06, weight: 600 },
  sea: { size: 15, role: 'caspian', halo: 'sea', italic: true, serif: true },
  river: { size: 13, role: 'caspian', halo: 'sea', italic: true, serif: true },
  range: { size: 15, role: 'muted', italic: true, serif: true },
  section: { size: 12, role: 'naphtha' },
  km: { size: 12, role: 'naphtha' },
  line: { size: 12, role: 'ink', italic: true },
};

/** Signs, their middle at the place: shape, fill, stroke and its width. */
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

type Size = { width: number; height: number };

/**
 * The dots, labels and scale bar of a composition at a size in px, with literal colours: those that a
 * plate of that size has room for.
 */
export function mapMarks(
  { dots, labels, scaleBar, width: composition }: DrawnComposition,
  { width, height }: Size,
  palette: Palette,
  locale: string,
): string {
  const at = ({ x, y }: { x: number; y: number }) =>
    [(x * width) / 100, (y * height) / 100] as const;
  const roomy = ({ from }: { from: number }) => from <= width / NOMINAL_PX[composition]!;
  return [
    ...dots.filter(roomy).map((dot) => symbol(dot, at(dot), palette)),
    ...free(labels.filter(roomy), { width, height }).map((label) =>
      words(label, at(label), palette),
    ),
    bar(scaleBar, at(scaleBar), (scaleBar.width * width) / 100, palette, locale),
  ].join('');
}

function symbol(dot: Dot, [x, y]: readonly [number, number], palette: Palette): string {
  const [d, fill, stroke, width] = SYMBOLS[dot.symbol] ?? SYMBOLS['town']!;
  const transform = `translate(${round(x)} ${round(y)})`;
  const shape = element('path', {
    d,
    transform,
    fill: palette[fill],
    stroke: palette[stroke],
    'stroke-width': width,
  });
  if (dot.symbol !== 'capital') return shape;
  return shape + element('circle', { r: 1.8, transform, fill: palette['ink'] });
}

function words(label: Label, [x, y]: readonly [number, number], palette: Palette): string {
  const {
    size,
    role,
    halo = 'halo',
    weight,
    spacing,
    italic,
    serif,
  } = LETTERING[label.kind] ?? TOWN;
  return textLines(label.lines, {
    x: label.dx,
    y: label.dy,
    lineHeight: round(size * 1.16),
    transform: `translate(${round(x)} ${round(y)})${label.turn ? ` rotate(${label.turn})` : ''}`,
    'text-anchor': label.anchor,
    'font-size': size,
    'font-family': serif ? SERIF : undefined,
    'font-style': italic ? 'italic' : undefined,
    'font-weight': weight,
    'letter-spacing': spacing && round(spacing * size),
    fill: palette[role],
    stroke: palette[halo],
    'stroke-width': 3.2,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
}

function bar(
  { km }: DrawnComposition['scaleBar'],
  [x, y]: readonly [number, number],
  length: number,
  palette: Palette,
  locale: string,
): string {
  const [left, right, top] = [round(x), round(x + length), round(y)];
  return (
    element('path', {
      d: `M${left} ${top - 4}V${top}H${right}V${top - 4}`,
      fill: 'none',
      stroke: palette['ink'],
      'stroke-width': 1.3,
    }) +
    textLines([`${formatNumber(km, locale)} km`], {
      x: round((left + right) / 2),
      y: top - 7,
      lineHeight: 0,
      'text-anchor': 'middle',
      'font-size': 12,
      fill: palette['ink'],
      stroke: palette['halo'],
      'stroke-width': 3,
      'paint-order': 'stroke',
    })
  );
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The labels that have room: those before in the list first, none on another, none cut off. */
export function free(labels: readonly Label[], { width, height }: Size): Label[] {
  const taken: Box[] = [];
  return labels.filter((label) => {
    const box = boxOf(label, width, height);
    const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
    if (!inside || taken.some((other) => meet(box, other))) return false;
    taken.push(box);
    return true;
  });
}

function boxOf({ x, y, dx, dy, anchor, lines, kind }: Label, width: number, height: number): Box {
  const { size, spacing, weight } = LETTERING[kind] ?? TOWN;
  const across = Math.max(...lines.map((line) => widthOf(line, size, spacing, weight)));
  const left = (x * width) / 100 + dx - { start: 0, middle: across / 2, end: across }[anchor];
  const top = (y * height) / 100 + dy - size;
  return [left, top, left + across, top + (lines.length - 1) * (LINE_PX[kind] ?? 15) + size * 1.3];
}

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
const round = (value: number): number => Math.round(value * 10) / 10;
