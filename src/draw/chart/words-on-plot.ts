import type { Annotation } from '../../model/chart.ts';
import { round } from './plot.ts';
import type { Plot } from './place-labels.ts';
import { textWidth, wrap, type Box } from './text-box.ts';

/** Lines of text on a plot: their place in percent, moved by px, held at one end. */
export type Words = {
  x: number;
  y: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
  base: number;
};

/** Size and leading of words on a plot, px. */
export const WORDS_PX = 12;
export const LEADING = 15;

/** Sets an annotation; x and y give the place of its spot in percent. */
export function setAnnotation(
  { text, wide, phone }: Annotation,
  composition: 'wide' | 'phone',
  at: (spot: readonly [number, number]) => [x: number, y: number],
  base: number,
): Words {
  const spot = { wide, phone }[composition];
  const [x, y] = at(spot.at);
  return {
    x: round(x),
    y: round(y),
    dy: 0,
    anchor: spot.anchor,
    lines: wrap(text, spot.room, WORDS_PX),
    base,
  };
}

/** The box that words take on the smallest plot, px. */
export function wordsBox({ x, y, dy, anchor, lines }: Words, { width, height }: Plot): Box {
  const wide = Math.max(...lines.map((line) => textWidth(line, WORDS_PX)));
  const left = (x / 100) * width - { start: 0, middle: wide / 2, end: wide }[anchor];
  const top = (y / 100) * height + dy - WORDS_PX;
  return [left, top, left + wide, top + lines.length * LEADING];
}
