/** A rectangle in px; y downwards. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Mean width of a letter of the labels' face as a part of its size; a little more than measured. */
const LETTER = 0.49;
/** The same for points and commas, which are about half as wide. */
const POINT = 0.27;

/** About how wide a text is, px; for laying out what the page sets later. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + (/[.,]/.test(letter) ? POINT : LETTER), 0) * size;

/** Breaks a text into lines of at most so many px; a word longer than that has a line of its own. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Half of a line that words keep clear of, px. */
const LINE = 1;

/** A line across a plot as a box, px; y in percent. */
export const acrossBox = (y: number, { width, height }: { width: number; height: number }): Box => {
  const at = (y / 100) * height;
  return [0, at - LINE, width, at + LINE];
};

/** Do two boxes share more than an edge? */
export const meet = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
