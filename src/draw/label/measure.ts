import { LEADING, sizeOn, TEXTS, type TextLook } from '../style.ts';
import type { LabelNode } from '../scene.ts';
import { shifted, turned, type Box, type Size } from './box.ts';

/**
 * Width of a text in px at a size, weight and spacing. The build measures with the site's own fonts
 * (src/publish/pictures), the browser with the page's.
 */
export type Measure = (
  text: string,
  look: Pick<TextLook, 'size' | 'weight' | 'spacing' | 'italic' | 'serif'>,
) => number;

/** Breaks a text at spaces into lines no wider than asked for; a longer word has a line to itself. */
export function wrap(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The part of the size that letters rise over the baseline, and hang below it. */
const ASCENT = 0.8;
const DESCENT = 0.24;

/**
 * The box that a label covers around its place, px.
 * @param viewport width of the drawing on a page, px: on wide ones some names are larger
 */
export function labelBox(
  label: Pick<LabelNode, 'lines' | 'offset' | 'anchor' | 'style' | 'turn'>,
  measure: Measure,
  viewport = 0,
): Box {
  const { lines, anchor } = label;
  const [dx, dy] = label.offset;
  const look: TextLook = TEXTS[label.style];
  const size = sizeOn(look, viewport);
  const { leading = LEADING } = look;
  const width = Math.max(...lines.map((line) => measure(line, { ...look, size })));
  const left = dx - { start: 0, middle: width / 2, end: width }[anchor];
  const bottom = dy + (lines.length - 1) * size * leading + size * DESCENT;
  const box: Box = [left, dy - size * ASCENT, left + width, bottom];
  return turned(box, label.turn ?? 0);
}

/** The box of a label in a drawing of so many px. */
export const boxIn = (
  label: Pick<LabelNode, 'at' | 'lines' | 'offset' | 'anchor' | 'style'>,
  [width, height]: Size,
  measure: Measure,
): Box =>
  shifted(labelBox(label, measure), (label.at[0] / 100) * width, (label.at[1] / 100) * height);
