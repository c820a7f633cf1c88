import { wrap } from '../label/measure.ts';

export type FittedText = { size: number; lines: string[]; leading: number };

export type Room = {
  width: number;
  height: number;
  /** Sizes to try, largest first, px. */
  sizes: readonly number[];
  /** Distance of baselines, in parts of the size. */
  leading: number;
};

/**
 * Sets a text in the largest size at which it fits.
 * @param measure width of a text in px at a size in px
 * @throws RangeError naming the text where it fits in none
 */
export function fitText(
  text: string,
  room: Room,
  measure: (text: string, size: number) => number,
): FittedText {
  for (const size of room.sizes) {
    const lines = wrap(text, room.width, (line) => measure(line, size));
    const high = lines.length * size * room.leading <= room.height;
    if (high && lines.every((line) => measure(line, size) <= room.width))
      return { size, lines, leading: room.leading };
  }
  throw new RangeError(
    `“${text}” does not fit into ${room.width} × ${room.height} px at ${String(room.sizes.at(-1))} px. Shorten it, or allow a smaller size.`,
  );
}
