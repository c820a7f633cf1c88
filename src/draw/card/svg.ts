import type { Advances } from '../text/advances.ts';
import type { FittedText, Measure } from '../text/fit.ts';
import type { Measure as LabelMeasure } from '../label/measure.ts';
import { escapeHtml } from '../../wire/escape.ts';
import { element } from '../print/element.ts';
import { PALETTE, type Role } from '../palette.ts';

/** Size of every card, px: what sites that show links ask for. */
export const CARD = { width: 1200, height: 630 } as const;
export type Box = { x: number; y: number; width: number; height: number };

export const FACES = {
  serif: { family: 'Source Serif 4', style: 'normal', weight: 400 },
  italic: { family: 'Source Serif 4', style: 'italic', weight: 400 },
  // The package's own name for its variable font, which keeps it when a weight is cut out of it.
  sans: { family: 'Source Sans 3 ExtraLight', style: 'normal', weight: 400 },
  bold: { family: 'Source Sans 3 ExtraLight', style: 'normal', weight: 600 },
} as const;
export type Face = keyof typeof FACES;
export type Fonts = Readonly<Record<Face, Advances>>;

/** Kerning only tightens; a little room is left for what else a shaper may do. */
const SLACK = 1.02;
/** Of a character that no font has: the whole size, so that nothing is ever too narrow. */
const UNKNOWN = 1;

/** Measures texts of one face; `spacing` is added after each character, in parts of the size. */
export const measureWith =
  (fonts: Fonts, face: Face, spacing = 0): Measure =>
  (text, size) => {
    let width = 0;
    for (const character of text)
      width += (fonts[face].get(character.codePointAt(0)!) ?? UNKNOWN) * SLACK + spacing;
    return width * size;
  };

/** Measures labels of drawings with the fonts of the cards. */
export const labelMeasure =
  (fonts: Fonts): LabelMeasure =>
  (text, { size, weight = 400, spacing, serif }) =>
    measureWith(fonts, serif ? 'italic' : weight > 400 ? 'bold' : 'sans', spacing)(text, size);

export type TextStyle = {
  face: Face;
  size: number;
  color: Role;
  anchor?: 'start' | 'middle' | 'end';
  /** In parts of the size. */
  spacing?: number;
  /** Colour of an outline below the letters, for texts on maps. */
  halo?: Role;
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
      'letter-spacing': style.spacing ? round(style.spacing * style.size) : undefined,
      'text-anchor': style.anchor,
      fill: PALETTE[style.color],
      ...(style.halo && {
        'paint-order': 'stroke',
        stroke: PALETTE[style.halo],
        'stroke-width': round(style.size / 4),
        'stroke-linejoin': 'round',
      }),
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

export const round = (value: number): number => Math.round(value * 100) / 100;

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
