import type { Drawing, Row } from '../chart/drawing.ts';
import { wrap, type Measure } from '../label/measure.ts';
import { thinned } from '../label/thin.ts';
import type { LabelNode, Scene } from '../scene.ts';
import { TEXTS, type TextStyle } from '../style.ts';
import type { Palette } from './palette.ts';
import { sceneSvg } from './scene-svg.ts';

type Rows = Extract<Drawing, { form: 'rows' }>;

/** Where rows are printed; all lengths but x and y are px of a page, and grow by `scale`. */
export type RowsOn = {
  x: number;
  y: number;
  width: number;
  /** Height of the rows with their axis; as high as their words ask for where left out. */
  height?: number;
  scale: number;
  palette: Palette;
  measure: Measure;
};

/** Part of the width that the words before the rows may take. */
const WORDS = 0.34;
/** Between the columns, and from line to line of words, px. */
const GAP = 16;
const LINE = 16;
/** Heights of rows that are as high as they like, of the headings over them and of the axis, px. */
const ROW = { least: 30, padding: 12, upright: 50 };
const HEADING = 34;
const AXIS = 24;
/** Rows that are less high have no words: they would be too small to be read, px. */
const NAMED = 15;
/** From the middle of a line to its baseline, px. */
const BASELINE = 4.5;
/** Half of the last number of an axis, which stands beyond its end, px. */
const BEYOND = 12;

type Line = { text: string; style: TextStyle };
/** A row or a heading with its place from the top, px. */
type Laid = { y: number; height: number; lines: readonly Line[]; row?: Row };
/** Where a column begins and how wide it is, px. */
type Column = readonly [x: number, width: number];
type Columns = Record<'words' | 'plot' | 'values', Column>;

/** Values one below the other on one axis, each row with its own words. */
export function rowsSvg(drawing: Rows, on: RowsOn): { svg: string; height: number } {
  const laid = layOut(drawing, on);
  const columns = columnsOf(laid, on);
  const last = laid.at(-1);
  const below = last ? last.y + last.height : 0;
  const axis = axisOf(drawing, columns.plot[1], on.measure);
  return {
    svg:
      laid.map((each) => printRow(each, columns, drawing, on)).join('') +
      print(axis, columns.plot, below, 0, on),
    height: below + AXIS,
  };
}

/** Headings and rows one below the other. */
function layOut({ groups, upright }: Rows, on: RowsOn): Laid[] {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const given = on.height === undefined ? undefined : (on.height - AXIS) / count;
  const parts = groups.flatMap(({ heading, rows }): Omit<Laid, 'y'>[] => [
    ...(heading && given === undefined
      ? [{ height: HEADING, lines: [{ text: heading, style: 'row-strong' } as const] }]
      : []),
    ...rows.map((row) => {
      const lines = given === undefined ? linesOf(row, on) : shortLines(row, given, on);
      const words = Math.max(ROW.least, lines.length * LINE + ROW.padding);
      return { row, lines, height: given ?? (upright ? ROW.upright : words) };
    }),
  ]);
  let y = 0;
  return parts.map((part) => ({ ...part, y: (y += part.height) - part.height }));
}

/** All words of a row, line by line. */
function linesOf({ label: { time, name, base, gaps = [] } }: Row, on: RowsOn): Line[] {
  const set = (style: TextStyle, texts: readonly string[]): Line[] =>
    texts
      .flatMap((text) => wrap(text, on.width * WORDS, (line) => on.measure(line, TEXTS[style])))
      .map((text) => ({ text, style }));
  return [
    ...set('row-strong', time ? [time] : []),
    ...set('row-name', name ? [name] : []),
    ...set('row-note', base ? [base] : []),
    ...set('row-note', gaps),
  ];
}

/** What a row of little height says of itself, and always that a figure was not found. */
function shortLines({ label: { time, name, gaps = [] } }: Row, height: number, on: RowsOn): Line[] {
  if (height < NAMED) return [];
  const said = [time, name].filter((text) => text !== undefined);
  const style = 'row-name';
  const fits = (text: string) => on.measure(text, TEXTS[style]) <= on.width * WORDS;
  if (gaps.length === 0) {
    const whole = said.join(' · ');
    return [{ style, text: fits(whole) ? whole : said[0]! }];
  }
  const notes = gaps.map((text): Line => ({ text, style: 'row-note' }));
  const room = Math.floor(height / LINE) > gaps.length && gaps.every(fits);
  return room ? [{ style, text: said[0]! }, ...notes] : [{ style, text: `${said[0]!} ?` }];
}

/** The words as wide as they are, the values as wide as they are, and the plot in between. */
function columnsOf(laid: readonly Laid[], { width, measure }: RowsOn): Columns {
  const widest = (lines: readonly Line[]) =>
    Math.max(0, ...lines.map(({ text, style }) => measure(text, TEXTS[style])));
  const words = Math.min(width * WORDS, widest(laid.flatMap(({ lines }) => lines)));
  const values = widest(laid.flatMap((each) => valueOf(each)));
  const from = words > 0 ? words + GAP : 0;
  const until = width - (values > 0 ? values + GAP : BEYOND);
  return { words: [0, words], plot: [from, until - from], values: [until + GAP, values] };
}

/** The value behind a row, where the row has words at all. */
const valueOf = ({ row, lines }: Laid): Line[] =>
  row?.value && lines.length > 0 ? [{ text: row.value, style: 'row-name' }] : [];

function printRow(laid: Laid, columns: Columns, { upright }: Rows, on: RowsOn): string {
  const { row, lines, y, height } = laid;
  const middle = upright || !row ? y + height - ROW.padding : y + height / 2;
  const words = (texts: readonly Line[]) => texts.map((text, i) => lineNode(text, i, texts.length));
  return (
    (row ? print(row.scene, columns.plot, y, height, on) : '') +
    print(words(lines), columns.words, middle, 0, on) +
    print(words(valueOf(laid)), columns.values, middle, 0, on)
  );
}

/** A line of several around a middle. */
const lineNode = ({ text, style }: Line, i: number, n: number): LabelNode => ({
  type: 'label',
  style,
  at: [0, 0],
  lines: [text],
  offset: [0, (i - (n - 1) / 2) * LINE + BASELINE],
  anchor: 'start',
});

/** The numbers of the axis that have room beside one another. */
const axisOf = ({ axis }: Rows, width: number, measure: Measure): Scene =>
  thinned(axis, [width, 0], [-GAP, 0, width + GAP, AXIS], measure);

const print = (scene: Scene, [x, width]: Column, y: number, height: number, on: RowsOn): string =>
  sceneSvg(scene, {
    x: on.x + x * on.scale,
    y: on.y + y * on.scale,
    width: width * on.scale,
    height: height * on.scale,
    palette: on.palette,
    scale: on.scale,
  });
