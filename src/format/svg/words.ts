/** Mean width of a letter in parts of the font size; a little wide, so that lines stay inside. */
const LETTER = 0.53;

/** Breaks a text into lines of a width, by an estimate of its letters. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const most = Math.max(8, Math.floor(width / (fontSize * LETTER)));
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Estimated width of a line, px. */
export const widthOf = (text: string, fontSize: number, spacing = 0): number =>
  text.length * fontSize * (LETTER + spacing);
