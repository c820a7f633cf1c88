import type { Tick } from '../chart/plot.ts';
import { mark as markOf } from '../print/chart-parts.ts';
import { element } from '../print/element.ts';
import { PALETTE } from '../palette.ts';
import { line, measureWith, round, type Box, type Fonts, type TextStyle } from './svg.ts';

/** Letters on a plot: a card is often seen at a third of its size. */
export const LABEL: TextStyle = { face: 'sans', size: 22, color: 'muted' };
/** How much larger than on a page a mark is. */
const MARK = 1.7;
/** Least room between two values below an axis, px. */
const CLEAR = 14;

/** From percent of a box to px of the card. */
export const place = ({ x, y, width, height }: Box) => ({
  x: (percent: number) => round(x + (percent / 100) * width),
  y: (percent: number) => round(y + (percent / 100) * height),
});
export type Place = ReturnType<typeof place>;

export const mark = (base: number, x: number, y: number): string =>
  markOf(round(x), round(y), Math.max(0, base), PALETTE, MARK);

export const stroke = (d: string, color: string, width: number, dash?: string): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dash,
  });

/** A hairline across a plot, with its value before it. */
export const across = (box: Box, y: number, label: string): string =>
  stroke(`M${box.x} ${y}h${box.width}`, PALETTE.line, 1.5) +
  (label === '' ? '' : line(label, box.x - 14, y + 7, { ...LABEL, anchor: 'end' }));

export const upright = ({ y, height }: Box, x: number): string =>
  stroke(`M${x} ${y}v${height}`, PALETTE.line, 1.5);

/** A level across a plot with its words over it, where they have room. */
export function level(
  box: Box,
  { y, x1, x2 }: { y: number; x1: number; x2: number },
  words: string,
  fonts: Fonts,
): string {
  const at = place(box);
  const size = 20;
  const room = at.x(x2) - box.x;
  const style = { face: 'sans', size, color: 'ink', anchor: 'end', halo: 'paper' } as const;
  const fits = measureWith(fonts, 'sans')(words, size) <= room;
  return (
    stroke(`M${at.x(x1)} ${at.y(y)}H${at.x(x2)}`, PALETTE.ink, 2.5, '9 8') +
    (fits ? line(words, at.x(x2), at.y(y) - 9, style) : '')
  );
}

/** Values below the axis; those that would touch the one before are left out. */
export function below(
  box: Box,
  ticks: readonly (Pick<Tick, 'at'> & { text: string })[],
  fonts: Fonts,
): string {
  const measure = measureWith(fonts, 'sans');
  let end = -Infinity;
  return ticks
    .map(({ at, text }) => {
      const middle = place(box).x(at);
      const half = measure(text, LABEL.size) / 2;
      if (middle - half < end + CLEAR) return '';
      end = middle + half;
      return line(text, middle, box.y + box.height + 34, { ...LABEL, anchor: 'middle' });
    })
    .join('');
}

/** Path data from percent of the plot to px of the card. */
export const scaled = (d: string, at: Place): string =>
  d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) => `${at.x(Number(x))} ${at.y(Number(y))}`,
  );
