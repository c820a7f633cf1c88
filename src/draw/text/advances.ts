import { create } from 'fontkitten';

/** The widths of a font's characters, in parts of its size. */
export type Advances = ReadonlyMap<number, number>;

/**
 * Reads how far each character moves the pen, off a TrueType font.
 * @throws RangeError where the file holds a collection of fonts
 */
export function readAdvances(file: Buffer): Advances {
  const font = create(file);
  if (font.isCollection) throw new RangeError('This file holds several fonts. Give one of them.');
  return new Map(
    font.characterSet.map((character) => [
      character,
      font.glyphForCodePoint(character).advanceWidth / font.unitsPerEm,
    ]),
  );
}
