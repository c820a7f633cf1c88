import type { Level } from '../chart/level.ts';
import { markShape } from '../chart/mark-shape.ts';
import type { Tick } from '../chart/plot.ts';
import { LEADING, WORDS_PX, type Words } from '../chart/words-on-plot.ts';
import { escapeHtml } from '../../wire/escape.ts';
import { element } from './element.ts';
import type { Palette } from './palette.ts';

/** A part of a picture that a plot fills, px. Drawings give places in percent of it. */
export type Plot = { x: number; y: number; width: number; height: number; palette: Palette };

/**
 * Colour of each base, in the order of the key; the style sheet of the pages has the same. Those that
 * come twice differ in shape. The colours of the verdicts are not among them.
 */
const SERIES = ['naphtha', 'caspian', 'ink', 'caspian', 'naphtha'];
/** Bases whose marks are hollow. */
const HOLLOW = [1, 3];
export const isHollow = (base: number): boolean => HOLLOW.includes(base);

export const colourOf = (base: number, palette: Palette): string =>
  palette[SERIES[base] ?? 'ink'] ?? '';

const round = (value: number): number => Math.round(value * 10) / 10;

/** From percent of a plot to px of the picture. */
export const across = ({ x, width }: Plot, at: number): number => round(x + (at * width) / 100);
export const down = ({ y, height }: Plot, at: number): number => round(y + (at * height) / 100);

type Text = {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  weight?: number;
  fill?: string | undefined;
  /** Colour of an outline that keeps the words free of what lies below. */
  halo?: string | undefined;
};

/** One line of words. */
export const word = (text: string, { x, y, anchor, size = 12, weight, fill, halo }: Text): string =>
  element(
    'text',
    {
      x: round(x),
      y: round(y),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': size,
      'font-weight': weight,
      fill,
      ...(halo && {
        stroke: halo,
        'stroke-width': 5,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escapeHtml(text),
  );

type Stroke = {
  colour: string | undefined;
  width?: number;
  dash?: string;
  opacity?: number | undefined;
};

export const stroke = (d: string, { colour, width = 1, dash, opacity }: Stroke): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-opacity': opacity,
  });

/** The mark of a base around a place; `scale` makes it larger than on a page. */
export const mark = (x: number, y: number, base: number, palette: Palette, scale = 1): string =>
  element('path', {
    d: markShape(Math.max(0, base)),
    transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`,
    fill: isHollow(base) ? palette['paper'] : colourOf(base, palette),
    stroke: colourOf(base, palette),
    'stroke-width': 1.8,
  });

/** An arrow from a mark that is a limit, the way in which the truth may lie. */
export const openEnd = (x: number, y: number, turn: number, colour: string): string =>
  element('path', {
    d: 'M0 -5V-14M-3.5 -10.5L0 -14L3.5 -10.5',
    transform: `translate(${x} ${y}) rotate(${turn})`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.6,
  });

type Axes = {
  y: readonly Tick[];
  x: readonly { at: number; text: string }[];
  say: (value: number) => string;
};

/** Hairlines and numbers of the value axis, and the words under the plot. */
export function axes(plot: Plot, { x, y, say }: Axes): string {
  const { palette } = plot;
  const fill = palette['muted'];
  return [
    ...y.map(
      ({ at, value }) =>
        stroke(`M${plot.x} ${down(plot, at)}h${plot.width}`, { colour: palette['line'] }) +
        word(say(value), { x: plot.x - 8, y: down(plot, at) + 4, anchor: 'end', fill }),
    ),
    ...x.map(({ at, text }) =>
      word(text, { x: across(plot, at), y: down(plot, 100) + 20, anchor: 'middle', fill }),
    ),
  ].join('');
}

/** A level across a plot with its words. */
export const level = (plot: Plot, { x1, x2, y, words }: Level): string =>
  stroke(`M${across(plot, x1)} ${down(plot, y)}H${across(plot, x2)}`, {
    colour: plot.palette['ink'],
    dash: '5 4',
  }) + wordsOn(plot, words);

/** Words that stand on a plot, line by line, in the colour of their base. */
export const wordsOn = (plot: Plot, { x, y, dy, anchor, lines, base }: Words): string =>
  lines
    .map((line, i) =>
      word(line, {
        x: across(plot, x),
        y: down(plot, y) + dy + i * LEADING,
        anchor,
        size: WORDS_PX,
        weight: 500,
        fill: base < 0 ? plot.palette['ink'] : colourOf(base, plot.palette),
        halo: plot.palette['paper'],
      }),
    )
    .join('');

/** Path data from a box of 100 × 100 to px of the picture. */
export const scaled = (plot: Plot, d: string): string =>
  d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) => `${across(plot, Number(x))} ${down(plot, Number(y))}`,
  );
