import type { ChartDefinition } from '../../model/chart.ts';
import type { Series } from '../../model/series.ts';
import { drawRangeChart } from '../chart/range-chart.ts';
import { drawTimeChart } from '../chart/time-chart.ts';
import { drawWindowChart } from '../chart/window-chart.ts';
import { PALETTE, type Role } from './palette.ts';
import { element, line, round, type Box, type TextStyle } from './svg.ts';

export type CardChart = {
  chart: ChartDefinition;
  series: readonly Series[];
  /** A number as the language writes it. */
  number: (value: number) => string;
};

const COLORS: readonly Role[] = ['naphtha', 'caspian', 'muted', 'olive', 'pomegranate'];
const LABEL: TextStyle = { face: 'sans', size: 22, color: 'muted' };

/** The plot of a chart in a box of the card, from the same drawing functions as the page's. */
export function chartPlot(card: CardChart, box: Box): string {
  switch (card.chart.kind) {
    case 'range':
      return ranges(card, box);
    case 'windows':
      return windows(card, box);
    default:
      return times(card, box);
  }
}

const place = ({ x, y, width, height }: Box) => ({
  x: (percent: number) => round(x + (percent / 100) * width),
  y: (percent: number) => round(y + (percent / 100) * height),
});

/** The colour of what a mark counts. */
export const colorOf = ({ labels }: ChartDefinition, base: string): string =>
  PALETTE[COLORS[Math.max(0, Object.keys(labels).indexOf(base)) % COLORS.length]!];

function times({ chart, series, number }: CardChart, box: Box): string {
  const { marks, lines, levels, xTicks, yTicks } = drawTimeChart(chart, series);
  const at = place(box);
  return [
    ...yTicks.map((tick) => across(box, at.y(tick.at), number(tick.value))),
    ...years(box, xTicks),
    ...levels.map(({ y, x1, x2 }) =>
      stroke(`M${at.x(x1)} ${at.y(y)}H${at.x(x2)}`, PALETTE.ink, 2.5, '9 8'),
    ),
    ...lines.map(({ base, d }) => stroke(scaled(d, at), colorOf(chart, base), 4)),
    ...marks.map(({ x, y, base }) => dot(at.x(x), at.y(y), colorOf(chart, base))),
  ].join('');
}

function windows({ chart, series, number }: CardChart, box: Box): string {
  const { marks, xTicks, yTicks } = drawWindowChart(chart, series);
  const at = place(box);
  return [
    ...yTicks.map((tick) => across(box, at.y(tick.at), number(tick.value))),
    ...years(box, xTicks),
    ...marks.map(({ x1, x2, y, base }) =>
      stroke(`M${at.x(x1)} ${at.y(y)}H${at.x(x2)}`, colorOf(chart, base), 7),
    ),
  ].join('');
}

function ranges({ chart, series, number }: CardChart, box: Box): string {
  const { rows, ticks } = drawRangeChart(chart, series);
  const at = place(box);
  const y = (i: number) => round(box.y + ((i + 0.5) / rows.length) * box.height);
  return [
    ...ticks.map((tick) =>
      stroke(`M${at.x(tick.at)} ${box.y}V${box.y + box.height}`, PALETTE.line, 1.5),
    ),
    ...ticks.map((tick) =>
      line(number(tick.value), at.x(tick.at), box.y + box.height + 28, {
        ...LABEL,
        anchor: 'middle',
      }),
    ),
    ...rows.map(({ x1, x2, base }, i) =>
      x2 > x1 ? stroke(`M${at.x(x1)} ${y(i)}H${at.x(x2)}`, colorOf(chart, base), 4) : '',
    ),
    ...rows.flatMap(({ x1, x2, base }, i) =>
      [...new Set([x1, x2])].map((x) => dot(at.x(x), y(i), colorOf(chart, base))),
    ),
  ].join('');
}

const across = (box: Box, y: number, label: string): string =>
  stroke(`M${box.x} ${y}h${box.width}`, PALETTE.line, 1.5) +
  line(label, box.x - 14, y + 7, { ...LABEL, anchor: 'end' });

const years = (box: Box, ticks: readonly { at: number; value: number }[]): string[] =>
  ticks.map((tick) =>
    line(String(tick.value), place(box).x(tick.at), box.y + box.height + 34, {
      ...LABEL,
      anchor: 'middle',
    }),
  );

const dot = (cx: number, cy: number, fill: string): string =>
  element('circle', { cx, cy, r: 8, fill, stroke: PALETTE.paper, 'stroke-width': 2 });

const stroke = (d: string, color: string, width: number, dash?: string): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dash,
  });

/** Path data from percent of the plot to px of the card. */
const scaled = (d: string, at: ReturnType<typeof place>): string =>
  d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) => `${at.x(Number(x))} ${at.y(Number(y))}`,
  );
