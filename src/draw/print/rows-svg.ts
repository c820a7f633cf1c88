import { cumsum } from 'd3';
import type { Row, RowsDrawing } from '../chart/drawing.ts';
import { label } from '../chart/plot.ts';
import { wrap, type Measure } from '../label/measure.ts';
import { thinned } from '../label/thin.ts';
import type { Scene } from '../scene.ts';
import { TEXTS, type TextStyle } from '../style.ts';
import { sceneSvg, type Placement } from './scene-svg.ts';
import type { Body } from './sheet.ts';

/** Where rows are printed; all lengths but x and y are px of a page, and grow by `scale`. */
export type RowsOn = Pick<Placement, 'x' | 'y' | 'width' | 'palette'> & {
  /** Height of the rows with their axis; as high as their words ask for where left out. */
  height?: number;
  scale: number;
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
/** A row or a heading, and how far from its top the middle of its words is, px. */
type Part = { height: number; middle: number; lines: readonly Line[]; row?: Row };
/** Where a column begins and how wide it is, px. */
type Column = readonly [x: number, width: number];
type Columns = Record<'words' | 'plot' | 'values', Column>;

/** Values one below the other on one axis, each row with its own words. */
export function rowsSvg(drawing: RowsDrawing, on: RowsOn): Body {
  const parts = partsOf(drawing, on);
  const ends = [0, ...cumsum(parts, ({ height }) => height)];
  const columns = columnsOf(parts, on);
  const across = columns.plot[1];
  // Numbers of the axis that have no room beside one another are left out.
  const axis = thinned(drawing.axis, [across, 0], [-GAP, 0, across + GAP, AXIS], on.measure);
  const below = ends.at(-1)!;
  return {
    svg:
      parts.map((part, i) => printPart(part, ends[i]!, columns, on)).join('') +
      print(axis, columns.plot, below, 0, on),
    height: below + AXIS,
  };
}

/** Headings, where heights are free, and rows. */
function partsOf({ groups, upright }: RowsDrawing, on: RowsOn): Part[] {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const given = on.height === undefined ? undefined : (on.height - AXIS) / count;
  const partOf = (row: Row): Part => {
    const lines = given === undefined ? linesOf(row, on) : shortLines(row, given, on);
    const words = Math.max(ROW.least, lines.length * LINE + ROW.padding);
    const height = given ?? (upright ? ROW.upright : words);
    return { row, lines, height, middle: upright ? height - ROW.padding : height / 2 };
  };
  return groups.flatMap(({ heading, rows }) => {
    const lines: Line[] = heading ? [{ text: heading, style: 'row-strong' }] : [];
    const headed = { lines, height: HEADING, middle: HEADING - ROW.padding };
    return [...(heading && given === undefined ? [headed] : []), ...rows.map(partOf)];
  });
}

/** All words of a row, line by line. */
function linesOf({ label: { time, name, base, gaps = [] } }: Row, on: RowsOn): Line[] {
  const set = (style: TextStyle, text: string | undefined): Line[] =>
    wrap(text ?? '', on.width * WORDS, (line) => on.measure(line, TEXTS[style]))
      .filter(Boolean)
      .map((line) => ({ text: line, style }));
  return [
    ...set('row-strong', time),
    ...set('row-name', name),
    ...[base, ...gaps].flatMap((text) => set('row-note', text)),
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
function columnsOf(parts: readonly Part[], { width, measure }: RowsOn): Columns {
  const widest = (lines: readonly Line[]) =>
    Math.max(0, ...lines.map(({ text, style }) => measure(text, TEXTS[style])));
  const words = Math.min(width * WORDS, widest(parts.flatMap(({ lines }) => lines)));
  const values = widest(parts.flatMap(valueOf));
  const from = words > 0 ? words + GAP : 0;
  const until = width - (values > 0 ? values + GAP : BEYOND);
  return { words: [0, words], plot: [from, until - from], values: [until + GAP, values] };
}

/** The value behind a row, where the row has words at all. */
const valueOf = ({ row, lines }: Part): Line[] =>
  row?.value && lines.length > 0 ? [{ text: row.value, style: 'row-name' }] : [];

function printPart(part: Part, y: number, columns: Columns, on: RowsOn): string {
  const { row, lines, height, middle } = part;
  return (
    (row ? print(row.scene, columns.plot, y, height, on) : '') +
    print(aroundMiddle(lines), columns.words, y + middle, 0, on) +
    print(aroundMiddle(valueOf(part)), columns.values, y + middle, 0, on)
  );
}

const aroundMiddle = (lines: readonly Line[]): Scene =>
  lines.map(({ text, style }, i) => {
    const dy = (i - (lines.length - 1) / 2) * LINE + BASELINE;
    return label(style, [0, 0], text, [0, dy], 'start');
  });

const print = (scene: Scene, [x, width]: Column, y: number, height: number, on: RowsOn): string =>
  sceneSvg(scene, {
    ...on,
    x: on.x + x * on.scale,
    y: on.y + y * on.scale,
    width: width * on.scale,
    height: height * on.scale,
  });
