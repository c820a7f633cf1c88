import { scaleLinear } from 'd3';
import type { Datum } from '../../model/chart-data.ts';
import type { ChartDefinition } from '../../model/chart.ts';
import { markShape } from '../chart/mark-shape.ts';
import { drawRowChart, type Row } from '../chart/row-chart.ts';
import { drawRulerChart, type Measured } from '../chart/ruler-chart.ts';
import { drawStripChart } from '../chart/strip-chart.ts';
import { drawTimeChart, type TimeMark, type TimePlot } from '../chart/time-chart.ts';
import { PALETTE, VERDICT_ROLES, type Role } from './palette.ts';
import { element, line, round, type Box, type TextStyle } from './svg.ts';

export type CardChart = {
  chart: ChartDefinition;
  data: readonly Datum[];
  /** What the dividers of a ruler chart found. */
  measured: readonly Measured[];
  /** A number as the language writes it. */
  number: (value: number) => string;
};

/** Colours of bases in the order of the key; src/styles/chart/marks.css has the same. */
const COLORS: readonly Role[] = ['naphtha', 'caspian', 'pomegranate', 'olive', 'muted'];
const LABEL: TextStyle = { face: 'sans', size: 22, color: 'muted' };
/** Room between the plots of a chart whose years are cut into segments, px. */
const GAP = 56;
/** How much larger than on a page a mark is. */
const MARK = 1.7;

/** The plot of a chart in a box of the card, from the same drawing functions as the page's. */
export function chartPlot(card: CardChart, box: Box): string {
  switch (card.chart.kind) {
    case 'time':
      return times(card, box);
    case 'strip':
      return strips(card, box);
    case 'ruler':
      return rulers(card, box);
    default:
      return rows(card, box);
  }
}

const place = ({ x, y, width, height }: Box) => ({
  x: (percent: number) => round(x + (percent / 100) * width),
  y: (percent: number) => round(y + (percent / 100) * height),
});
type Place = ReturnType<typeof place>;

const colorOfBase = (base: number): string => PALETTE[COLORS[Math.max(0, base) % COLORS.length]!];

/** The mark of a base: bases differ by shape as well as by colour. */
export const mark = (base: number, x: number, y: number): string =>
  element('path', {
    d: markShape(Math.max(0, base)),
    transform: `translate(${round(x)} ${round(y)}) scale(${MARK})`,
    fill: colorOfBase(base),
    stroke: PALETTE.paper,
    'stroke-width': 1,
  });

function times({ chart, data, number }: CardChart, box: Box): string {
  const { yTicks, compositions } = drawTimeChart(chart, data, () => '');
  const plots = compositions.find(({ composition }) => composition === 'wide')!.plots;
  const width = (box.width - GAP * (plots.length - 1)) / plots.length;
  return plots
    .map((plot, i) => {
      const own = { ...box, x: box.x + i * (width + GAP), width };
      const at = place(own);
      return [
        ...yTicks.map((tick) => across(own, at.y(tick.at), i === 0 ? number(tick.value) : '')),
        ...years(own, plot.xTicks),
        ...plot.levels.map(({ y, x1, x2 }) => dashed(`M${at.x(x1)} ${at.y(y)}H${at.x(x2)}`)),
        ...plot.lines.map(({ base, d }) => stroke(scaled(d, at), colorOfBase(base), 4)),
        ...plot.marks.map((each) => timeMark(each, plot, at, chart.mark === 'bar')),
      ].join('');
    })
    .join('');
}

function timeMark(
  { base, x, y, y2, across: span }: TimeMark,
  plot: TimePlot,
  at: Place,
  bars: boolean,
): string {
  if (bars) {
    const left = at.x(x - plot.bar);
    const [top, foot] = [at.y(y2 ?? y), at.y(100)];
    return element('rect', {
      x: left,
      y: top,
      width: round(at.x(x + plot.bar) - left),
      height: round(foot - top),
      fill: colorOfBase(base),
    });
  }
  return [
    span ? stroke(`M${at.x(span[0])} ${at.y(y)}H${at.x(span[1])}`, colorOfBase(base), 3) : '',
    y2 === undefined ? '' : stroke(`M${at.x(x)} ${at.y(y)}V${at.y(y2)}`, colorOfBase(base), 4),
    mark(base, at.x(x), at.y(y)),
    y2 === undefined ? '' : mark(base, at.x(x), at.y(y2)),
  ].join('');
}

function rows({ chart, data, number }: CardChart, box: Box): string {
  const { groups, ticks } = drawRowChart(chart, data);
  const all = groups.flatMap((group) => group.rows);
  const at = place(box);
  const y = (i: number) => round(box.y + ((i + 0.5) / all.length) * box.height);
  const high = (box.height / all.length) * 0.6;
  return [
    ...ticks.map((tick) => upright(box, at.x(tick.at))),
    ...years(box, ticks, number),
    ...all.map((row, i) =>
      chart.kind === 'tally'
        ? countBar(row, data, { ...box, y: y(i) - high / 2, height: high })
        : rowMarks(row, at, y(i)),
    ),
  ].join('');
}

function rowMarks({ marks }: Row, at: Place, y: number): string {
  const [first, last] = [marks[0]!, marks.at(-1)!];
  return [
    marks.length > 1 ? stroke(`M${at.x(first.x1)} ${y}H${at.x(last.x1)}`, PALETTE.line, 3) : '',
    ...marks.map(({ x1, x2, base }) =>
      [
        x2 > x1 ? stroke(`M${at.x(x1)} ${y}H${at.x(x2)}`, colorOfBase(base), 4) : '',
        mark(base, at.x(x1), y),
        x2 > x1 ? mark(base, at.x(x2), y) : '',
      ].join(''),
    ),
  ].join('');
}

/** A count of claims in the colour of its verdict. */
function countBar({ marks }: Row, data: readonly Datum[], { x, y, width, height }: Box): string {
  const [{ x1, point }] = marks as [Row['marks'][number]];
  const roles: Readonly<Record<string, Role>> = VERDICT_ROLES;
  return element('rect', {
    x,
    y: round(y),
    width: round((x1 / 100) * width),
    height: round(height),
    fill: PALETTE[roles[data[point]!.base] ?? 'naphtha'],
  });
}

function strips({ data }: CardChart, box: Box): string {
  const { rows: strip, ticks } = drawStripChart(data);
  const high = box.height / strip.length;
  const drawn = strip.map(({ bars }, i) => {
    const own = { ...box, y: box.y + i * high, height: high * 0.86 };
    const at = place(own);
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
  });
  return [
    ...ticks.map((tick) => upright(box, place(box).x(tick.at))),
    ...years(box, ticks),
    ...drawn,
  ].join('');
}

function rulers({ chart, measured, number }: CardChart, box: Box): string {
  const { xTicks, yTicks, curve, compositions } = drawRulerChart(
    chart,
    measured,
    () => '',
    () => [],
  );
  const [{ marks, levels }] = compositions as [(typeof compositions)[number]];
  const at = place(box);
  return [
    ...yTicks.map((tick) => across(box, at.y(tick.at), number(tick.value))),
    ...years(box, xTicks, (value) => `${number(value)} km`),
    ...levels.map(({ y, x1, x2 }) => dashed(`M${at.x(x1)} ${at.y(y)}H${at.x(x2)}`)),
    stroke(scaled(curve, at), PALETTE.naphtha, 4),
    ...marks.map(({ x, y }) => mark(0, at.x(x), at.y(y))),
  ].join('');
}

const across = (box: Box, y: number, label: string): string =>
  stroke(`M${box.x} ${y}h${box.width}`, PALETTE.line, 1.5) +
  (label === '' ? '' : line(label, box.x - 14, y + 7, { ...LABEL, anchor: 'end' }));

const upright = ({ y, height }: Box, x: number): string =>
  stroke(`M${x} ${y}v${height}`, PALETTE.line, 1.5);

/** Values below the axis; those that would touch the one before are left out. */
function years(
  box: Box,
  ticks: readonly { at: number; value: number }[],
  say: (value: number) => string = String,
): string[] {
  const nearest = scaleLinear([0, 100], [0, box.width]);
  let last = -Infinity;
  return ticks.flatMap(({ at, value }) => {
    if (nearest(at) - last < CLOSEST) return [];
    last = nearest(at);
    return [
      line(say(value), place(box).x(at), box.y + box.height + 34, { ...LABEL, anchor: 'middle' }),
    ];
  });
}

/** Least distance of two values below an axis, px. */
const CLOSEST = 64;

const stroke = (d: string, color: string, width: number, dash?: string): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dash,
  });
const dashed = (d: string): string => stroke(d, PALETTE.ink, 2.5, '9 8');

/** Path data from percent of the plot to px of the card. */
const scaled = (d: string, at: Place): string =>
  d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) => `${at.x(Number(x))} ${at.y(Number(y))}`,
  );
