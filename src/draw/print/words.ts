/**
 * Widths of letters in parts of the font size, by class: the wider of the site's sans and of Arial, which
 * stands in for it, rounded up a little so that lines stay inside.
 */
const CLASSES: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'’‘|!()[\]]/, 0.28],
  [/[tfr /\-·“”"]/, 0.35],
  [/[mwMW@%—…]/, 0.85],
  [/[\p{Lu}&–]/u, 0.66],
];
const OTHER = 0.53;
/** By how much heavier letters are wider. */
const BOLD = 1.04;

const letterWidth = (letter: string): number =>
  CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;

const known = new Map<string, number>();

/** Estimated width of a line, px; `spacing` after each letter in parts of the size. */
export function widthOf(text: string, fontSize: number, spacing = 0, weight = 400): number {
  let width = 0;
  for (const letter of text) {
    if (!known.has(letter)) known.set(letter, letterWidth(letter));
    width += known.get(letter)! + spacing;
  }
  return width * fontSize * (weight > 400 ? BOLD : 1);
}
