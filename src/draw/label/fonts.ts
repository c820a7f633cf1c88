import type { TextLook } from '../style.ts';
import type { Measure } from './measure.ts';

/** The faces that pictures are drawn with, each a font of its own. */
export const FACES = {
  serif: { family: 'Source Serif 4', style: 'normal', weight: 400 },
  italic: { family: 'Source Serif 4', style: 'italic', weight: 400 },
  // The package's own name for its variable font, which keeps it when a weight is cut out of it.
  sans: { family: 'Source Sans 3 ExtraLight', style: 'normal', weight: 400 },
  bold: { family: 'Source Sans 3 ExtraLight', style: 'normal', weight: 600 },
} as const;
export type Face = keyof typeof FACES;
/** How far each character of a face moves the pen, in parts of the size. */
export type Fonts = Readonly<Record<Face, ReadonlyMap<number, number>>>;

/** The looks of texts that the faces set. */
export const LOOKS = {
  serif: { serif: true },
  italic: { serif: true, italic: true },
  sans: {},
  bold: { weight: 600 },
} as const satisfies Record<Face, Partial<TextLook>>;

/** The face that sets a text; a sans in italics is as wide as one that stands upright. */
export const faceOf = ({ serif, italic, weight = 400 }: Partial<TextLook>): Face =>
  serif ? (italic ? 'italic' : 'serif') : weight > 400 ? 'bold' : 'sans';

/** Kerning only tightens; a little room is left for what else a shaper may do. */
const SLACK = 1.02;
/** Of a character that a font lacks, such as ≈: readers' own fonts set it, about so wide. */
const UNKNOWN = 0.6;

/** Measures with the advances of fonts. */
export const measureOf =
  (fonts: Fonts): Measure =>
  (text, look) => {
    const advances = fonts[faceOf(look)];
    let width = 0;
    for (const character of text)
      width += (advances.get(character.codePointAt(0)!) ?? UNKNOWN) * SLACK + (look.spacing ?? 0);
    return width * look.size;
  };
