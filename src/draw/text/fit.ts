/** Width of a text in px at a size in px. */
export type Measure = (text: string, size: number) => number;
export type FittedText = { size: number; lines: string[]; leading: number };

export type Room = {
  width: number;
  height: number;
  /** Sizes to try, largest first, px. */
  sizes: readonly number[];
  /** Distance of baselines, in parts of the size. */
  leading: number;
};

/** Breaks a text at spaces into lines no wider than asked for; a longer word has a line to itself. */
export function wrap(text: string, size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Sets a text in the largest size at which it fits.
 * @throws RangeError naming the text where it fits in none
 */
export function fitText(text: string, room: Room, measure: Measure): FittedText {
  for (const size of room.sizes) {
    const lines = wrap(text, size, room.width, measure);
    const high = lines.length * size * room.leading <= room.height;
    if (high && lines.every((line) => measure(line, size) <= room.width))
      return { size, lines, leading: room.leading };
  }
  throw new RangeError(
    `“${text}” does not fit into ${room.width} × ${room.height} px at ${String(room.sizes.at(-1))} px. Shorten it, or allow a smaller size.`,
  );
}
