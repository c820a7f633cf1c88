import { drawRowChart, type Row } from '../chart/row-chart.ts';
import { drawStripChart } from '../chart/strip-chart.ts';
import type { Verdict } from '../../model/verdict.ts';
import { timeText, valueText } from '../../words/chart-text.ts';
import { formatNumber } from '../../words/numbers.ts';
import { colourOf } from '../print/chart-parts.ts';
import { element } from '../print/element.ts';
import type { CardChart } from './chart-plot.ts';
import { PALETTE, VERDICT_ROLES } from '../palette.ts';
import { below, LABEL, mark, place, stroke, upright, type Place } from './plot-parts.ts';
import { line, measureWith, round, type Box, type Fonts } from './svg.ts';

/** More rows than this have no words of their own: they would be too small to be read. */
const MOST_NAMED = 10;
/** Least height of a row whose words can be read, px. */
const NAMED_ROW = 26;
/** Part of a plot that the words of its rows may take. */
const WORDS = 0.36;
const GAP = 18;

/** Values one below the other on one axis. */
export function rowPlot(card: CardChart, whole: Box, fonts: Fonts): string {
  const { chart, data, words } = card;
  const { groups, ticks } = drawRowChart(chart, data);
  const rows = groups.flatMap((group) => group.rows);
  const texts = named(rows.length, whole) ? rows.map((row) => wordsOf(row, card)) : [];
  const { box, svg } = wordColumn(texts, whole, fonts);
  const at = place(box);
  const middle = (i: number) => round(box.y + ((i + 0.5) / rows.length) * box.height);
  const high = (box.height / rows.length) * 0.6;
  const numbers = ticks.map(({ at: x, value }) => ({
    at: x,
    text: formatNumber(value, words.tag),
  }));
  return [
    svg,
    ...ticks.map((tick) => upright(box, at.x(tick.at))),
    below(box, numbers, fonts),
    ...rows.map((row, i) =>
      chart.kind === 'tally'
        ? countBar(row, card, { ...box, y: middle(i) - high / 2, height: high })
        : rowMarks(row, at, middle(i)),
    ),
  ].join('');
}

const named = (rows: number, { height }: Box): boolean =>
  rows <= MOST_NAMED && height / rows >= NAMED_ROW;

/** What a row says of itself, from the longest form to the shortest. */
function wordsOf({ x, dated, marks }: Row, { chart, data, words, who }: CardChart): string[] {
  const when = timeText(x, words.tag);
  return dated && chart.kind === 'range'
    ? [`${when} · ${who(data[marks[0]!.point]!)}`, when]
    : [when];
}

/** Words before the rows of a plot, and what of the box is left for the plot. */
function wordColumn(
  texts: readonly (readonly string[])[],
  box: Box,
  fonts: Fonts,
): { box: Box; svg: string } {
  if (texts.length === 0) return { box, svg: '' };
  const measure = (text: string) => measureWith(fonts, 'sans')(text, LABEL.size);
  const most = box.width * WORDS;
  const chosen = texts.map((forms) => forms.find((form) => measure(form) <= most) ?? forms.at(-1)!);
  const width = Math.min(most, Math.max(...chosen.map(measure)));
  const high = box.height / texts.length;
  const svg = chosen.map((text, i) =>
    line(text, box.x, box.y + (i + 0.5) * high + 7, { ...LABEL, color: 'ink' }),
  );
  const taken = width + GAP;
  return { box: { ...box, x: box.x + taken, width: box.width - taken }, svg: svg.join('') };
}

function rowMarks({ marks }: Row, at: Place, y: number): string {
  const [first, last] = [marks[0]!, marks.at(-1)!];
  return [
    marks.length > 1 ? stroke(`M${at.x(first.x1)} ${y}H${at.x(last.x1)}`, PALETTE.muted, 2) : '',
    ...marks.map(({ x1, x2, base }) =>
      [
        x2 > x1 ? stroke(`M${at.x(x1)} ${y}H${at.x(x2)}`, colourOf(base, PALETTE), 4) : '',
        mark(base, at.x(x1), y),
        x2 > x1 ? mark(base, at.x(x2), y) : '',
      ].join(''),
    ),
  ].join('');
}

/** A count of claims in the colour of its verdict, with its number behind it. */
function countBar(
  { marks }: Row,
  { data, words }: CardChart,
  { x, y, width, height }: Box,
): string {
  const [{ x1, point }] = marks as [Row['marks'][number]];
  const datum = data[point]!;
  const end = round((x1 / 100) * width);
  return (
    element('rect', {
      x,
      y: round(y),
      width: end,
      height: round(height),
      fill: PALETTE[VERDICT_ROLES[datum.base as Verdict]],
    }) + number(valueText(datum, words), x + end + 10, y + height / 2)
  );
}

const number = (text: string, x: number, middle: number): string =>
  line(text, round(x), round(middle + 7), { ...LABEL, color: 'ink' });

/** Records by year, a row of bars for each subject, on one scale, with the sum of each row. */
export function stripPlot({ data, words }: CardChart, whole: Box, fonts: Fonts): string {
  const { rows, ticks } = drawStripChart(data);
  const column = wordColumn(
    named(rows.length, whole) ? rows.map(({ title }) => [title]) : [],
    whole,
    fonts,
  );
  const box = { ...column.box, width: column.box.width - SUMS };
  const high = box.height / rows.length;
  return [
    column.svg,
    ...ticks.map((tick) => upright(box, place(box).x(tick.at))),
    below(
      box,
      ticks.map(({ at, value }) => ({ at, text: String(value) })),
      fonts,
    ),
    ...rows.map(
      ({ bars, total }, i) =>
        yearBars(bars, { ...box, y: box.y + i * high, height: high * 0.86 }) +
        number(formatNumber(total, words.tag), box.x + box.width + 12, box.y + (i + 0.5) * high),
    ),
  ].join('');
}

/** Room for the sums behind the rows, px. */
const SUMS = 52;

function yearBars(bars: readonly { x: number; width: number; height: number }[], box: Box): string {
  const at = place(box);
  const ground = at.y(100);
  return [
    stroke(`M${box.x} ${ground}h${box.width}`, PALETTE.line, 1.5),
    ...bars.map(({ x, width, height }) =>
      element('rect', {
        x: at.x(x),
        y: at.y(100 - height),
        width: round((width / 100) * box.width),
        height: round(ground - at.y(100 - height)),
        fill: PALETTE.naphtha,
      }),
    ),
  ].join('');
}
