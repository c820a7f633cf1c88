import { VERDICT_ROLES } from '../palette.ts';
import { drawRowChart, type Row } from '../chart/row-chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import type { Verdict } from '../../model/verdict.ts';
import { timeText, valueText } from '../../words/chart-text.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { ChartSheet } from './chart-svg.ts';
import { across, colourOf, mark, openEnd, stroke, word, type Plot } from './chart-parts.ts';
import { element } from './element.ts';
import type { Body } from './sheet.ts';
import { wrap } from './words.ts';

/** Columns of words beside the plot, px, and the room between them and it. */
const LABELS = { short: 150, long: 236 };
const VALUES = 92;
const GAP = 16;
const LINE = 16;
const SIZE = 13;
const ROW = { least: 30, padding: 12 };
const HEADING = 34;

/** Values one below the other on one axis, each row with its own words. */
export function rowPlot(sheet: ChartSheet, width: number): Body {
  const { chart, data, palette } = sheet;
  const { groups, ticks } = drawRowChart(chart, data);
  const values = chart.kind === 'windows' ? 40 : VALUES;
  const labelWidth = LABELS[chart.kind === 'range' ? 'long' : 'short'];
  const plot = { x: labelWidth + GAP, width: width - labelWidth - values - 2 * GAP, palette };
  const parts: string[] = [];
  let y = 0;
  for (const { heading, rows } of groups) {
    if (heading) {
      parts.push(word(heading, { x: 0, y: y + 22, size: SIZE, weight: 600, fill: palette['ink'] }));
      y += HEADING;
    }
    for (const row of rows) {
      const label = labelOf(row, sheet, labelWidth);
      const height = Math.max(ROW.least, label.length * LINE + ROW.padding);
      const box: Plot = { ...plot, y, height };
      parts.push(hairlines(ticks, box), labels(label, box), marks(row, box, sheet));
      y += height;
    }
  }
  const numbers = ticks.map(({ at, value }) =>
    word(formatNumber(value, sheet.words.tag), {
      x: across({ ...plot, y, height: 0 }, at),
      y: y + 16,
      anchor: 'middle',
      fill: palette['muted'],
    }),
  );
  return { svg: parts.join('') + numbers.join(''), height: y + 24 };
}

const hairlines = (ticks: readonly { at: number }[], box: Plot): string =>
  ticks
    .map(({ at }) =>
      stroke(`M${across(box, at)} ${box.y}v${box.height}`, { colour: box.palette['line'] }),
    )
    .join('');

type LabelLine = { text: string; bold?: boolean; muted?: boolean };

/** The words of a row, line by line: when, who says so, and of what. */
function labelOf(row: Row, { chart, data, words, who }: ChartSheet, width: number): LabelLine[] {
  const datum = data[row.marks[0]!.point]!;
  const lines = (text: string) => wrap(text, width, SIZE).map((line) => ({ text: line }));
  const small = (text: string) => lines(text).map((line) => ({ ...line, muted: true }));
  if (chart.kind === 'tally') return lines(datum.x);
  if (chart.kind === 'windows')
    return [
      { text: timeText(row.x, words.tag), bold: true },
      ...row.missing.flatMap((id) => small(words.t('chart.missing', { base: chart.labels[id]! }))),
    ];
  const base = datum.base === chart.plain ? undefined : chart.labels[datum.base];
  const first = row.dated
    ? [{ text: timeText(row.x, words.tag), bold: true }, ...lines(who(datum))]
    : lines(row.x);
  return [...first, ...(base ? small(base) : [])];
}

const labels = (lines: readonly LabelLine[], { y, height, palette }: Plot): string =>
  lines
    .map(({ text, bold, muted }, i) =>
      word(text, {
        x: 0,
        y: y + height / 2 + (i - (lines.length - 1) / 2) * LINE + 4.5,
        size: SIZE,
        ...(bold && { weight: 600 }),
        fill: palette[muted ? 'muted' : 'ink'],
      }),
    )
    .join('');

function marks(row: Row, box: Plot, { chart, data, words, palette }: ChartSheet): string {
  const middle = box.y + box.height / 2;
  const say = (datum: Datum) => valueText(datum, words);
  const [first, last] = [row.marks[0]!, row.marks.at(-1)!];
  if (chart.kind === 'tally') return bar(data[first.point]!, first.x1, box, say);
  const between = { colour: palette['muted'], width: 1.5 };
  return [
    row.marks.length > 1
      ? stroke(`M${across(box, first.x1)} ${middle}H${across(box, last.x1)}`, between)
      : '',
    ...row.marks.map((each) => estimate(each, box)),
    ...(chart.kind === 'windows'
      ? row.marks.map((each) => {
          const datum = data[each.point]!;
          const named = each.named ? `${chart.labels[datum.base]} ${say(datum)}` : say(datum);
          return beside(named, across(box, each.x1), middle, each.side, palette);
        })
      : [atEnd(say(data[first.point]!), box)]),
  ].join('');
}

function estimate({ x1, x2, base, open }: Row['marks'][number], box: Plot): string {
  const colour = colourOf(base, box.palette);
  const middle = box.y + box.height / 2;
  const [from, until] = [across(box, x1), across(box, x2)];
  return [
    x2 > x1 ? stroke(`M${from} ${middle}H${until}`, { colour, width: 3, opacity: 0.5 }) : '',
    mark(from, middle, base, box.palette),
    x2 > x1 ? mark(until, middle, base, box.palette) : '',
    open ? openEnd(from, middle, open === 'up' ? 90 : -90, colour) : '',
  ].join('');
}

const bar = (datum: Datum, x: number, box: Plot, say: (datum: Datum) => string): string =>
  element('rect', {
    x: box.x,
    y: box.y + box.height * 0.2,
    width: Math.max(0, across(box, x) - box.x),
    height: box.height * 0.6,
    fill: box.palette[VERDICT_ROLES[datum.base as Verdict]],
  }) + atEnd(say(datum), box);

/** The value of a row, behind the plot. */
const atEnd = (text: string, { x, y, width, height, palette }: Plot): string =>
  word(text, { x: x + width + GAP, y: y + height / 2 + 4.5, size: SIZE, fill: palette['ink'] });

const beside = (
  text: string,
  x: number,
  y: number,
  side: 'start' | 'end',
  palette: Plot['palette'],
): string =>
  word(text, {
    x: side === 'start' ? x - 10 : x + 10,
    y: y + 4.5,
    anchor: side === 'start' ? 'end' : 'start',
    fill: palette['ink'],
    halo: palette['paper'],
  });
