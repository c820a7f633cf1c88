import type { DrawnComposition } from '../map/draw-map.ts';
import type { Label } from '../map/marks.ts';
import { LINE_PX } from '../map/marks.ts';
import { NOMINAL_PX } from '../../wire/nominal-width.ts';
import { formatNumber } from '../../words/numbers.ts';
import { element, textLines } from './element.ts';
import { LETTERING, SERIF, TOWN } from './map-lettering.ts';
import { mapSign } from './map-signs.ts';
import type { Palette } from './palette.ts';
import { widthOf } from './words.ts';

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
    ...dots.filter(roomy).map((dot) => mapSign(dot.symbol, at(dot), palette)),
    ...free(labels.filter(roomy), { width, height }).map((label) =>
      words(label, at(label), palette),
    ),
    bar(scaleBar, at(scaleBar), (scaleBar.width * width) / 100, palette, locale),
  ].join('');
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
