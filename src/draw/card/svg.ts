import { FACES, LOOKS, measureOf, type Face, type Fonts } from '../label/fonts.ts';
import type { FittedText } from '../text/fit.ts';
import { escapeHtml } from '../../wire/escape.ts';
import { round } from '../chart/plot.ts';
import { element } from '../print/element.ts';
import { PALETTE, type Role } from '../palette.ts';

export type { Face, Fonts } from '../label/fonts.ts';

/** Size of every card, px: what sites that show links ask for. */
export const CARD = { width: 1200, height: 630 } as const;
export type Box = { x: number; y: number; width: number; height: number };

/** Measures texts of one face, as `measureOf` does. */
export const measureWith =
  (fonts: Fonts, face: Face) =>
  (text: string, size: number): number =>
    measureOf(fonts)(text, { ...LOOKS[face], size });

export type TextStyle = {
  face: Face;
  size: number;
  color: Role;
  anchor?: 'start' | 'middle' | 'end';
};

/** One line of text with its baseline at (x, y). */
export function line(text: string, x: number, y: number, style: TextStyle): string {
  const { family, style: slope, weight } = FACES[style.face];
  return element(
    'text',
    {
      x: round(x),
      y: round(y),
      'font-family': family,
      'font-style': slope === 'normal' ? undefined : slope,
      'font-weight': weight === 400 ? undefined : weight,
      'font-size': style.size,
      'text-anchor': style.anchor,
      fill: PALETTE[style.color],
    },
    escapeHtml(text),
  );
}

/** Lines of fitted text below one another; `y` is the top of the first. */
export const block = (
  { lines, size, leading }: FittedText,
  x: number,
  y: number,
  style: Omit<TextStyle, 'size'>,
): string =>
  lines
    .map((text, i) => line(text, x, y + size * (leading * i + ASCENT), { ...style, size }))
    .join('');

/** From the top of a line to its baseline, in parts of the size. */
const ASCENT = 0.92;
export const heightOf = ({ lines, size, leading }: FittedText): number =>
  lines.length * size * leading;

export const rect = (box: Box, color: Role): string =>
  element('rect', { ...box, fill: PALETTE[color] });

/** A whole card. */
export const cardSvg = (content: string): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: CARD.width,
      height: CARD.height,
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
    },
    rect({ x: 0, y: 0, ...CARD }, 'paper') + content,
  );
