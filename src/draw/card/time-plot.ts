import { drawRulerChart } from '../chart/ruler-chart.ts';
import { drawTimeChart, type TimeMark, type TimePlot } from '../chart/time-chart.ts';
import { formatNumber } from '../../words/numbers.ts';
import { colourOf, isHollow } from '../print/chart-parts.ts';
import { element } from '../print/element.ts';
import type { CardChart } from './chart-plot.ts';
import { PALETTE } from '../palette.ts';
import {
  across,
  below,
  LABEL,
  level,
  mark,
  place,
  scaled,
  stroke,
  upright,
  type Place,
} from './plot-parts.ts';
import { line, round, type Box, type Fonts } from './svg.ts';

/** Room between the plots of a chart whose years are cut into segments, px. */
const GAP = 56;
/** Room over a plot for its title, px. */
const TITLE = 30;
/** Room before a plot for the numbers of its value axis, px. */
const NUMBERS = 52;

/** Values by year, in the composition for wide pages. */
export function timePlot(card: CardChart, whole: Box, fonts: Fonts): string {
  const { chart, data, words } = card;
  const { yTicks, compositions } = drawTimeChart(chart, data, () => '');
  const { plots } = compositions.find(({ composition }) => composition === 'wide')!;
  const box = inner(whole, plots.some(({ title }) => title) ? TITLE : 0);
  const width = (box.width - GAP * (plots.length - 1)) / plots.length;
  return plots
    .map((plot, i) => {
      const own = { ...box, x: box.x + i * (width + GAP), width };
      const say = (value: number) => (i === 0 ? formatNumber(value, words.tag) : '');
      return (
        yTicks.map((tick) => across(own, place(own).y(tick.at), say(tick.value))).join('') +
        onePlot(plot, own, card, fonts)
      );
    })
    .join('');
}

const inner = (box: Box, top = 0): Box => ({
  x: box.x + NUMBERS,
  y: box.y + top,
  width: box.width - NUMBERS,
  height: box.height - top,
});

function onePlot(plot: TimePlot, box: Box, { chart, words }: CardChart, fonts: Fonts): string {
  const at = place(box);
  const { undated, title } = plot;
  const years = plot.xTicks.map((tick) => ({ at: tick.at, text: String(tick.value) }));
  const last = undated ? [{ at: undated.at, text: words.t('chart.undated') }] : [];
  return [
    title ? line(title, box.x, box.y - 16, { ...LABEL, face: 'bold', color: 'ink' }) : '',
    // The words for what has no year come before a year that would touch them.
    below(box, [...years.filter(({ at: x }) => !undated || x < undated.edge - 6), ...last], fonts),
    undated ? upright(box, at.x(undated.edge)) : '',
    ...plot.lines.map(({ base, d }) => stroke(scaled(d, at), colourOf(base, PALETTE), 4)),
    ...plot.marks.map((each) => (chart.mark === 'bar' ? bar(each, plot.bar, at) : dots(each, at))),
    ...plot.levels.map((each, i) => level(box, each, chart.reference[i]?.label ?? '', fonts)),
  ].join('');
}

/** A second base of amounts is an outline. */
function bar({ base, x, y, y2 }: TimeMark, half: number, at: Place): string {
  const [left, top] = [at.x(x - half), at.y(y2 ?? y)];
  const color = colourOf(base, PALETTE);
  return element('rect', {
    x: left,
    y: top,
    width: round(at.x(x + half) - left),
    height: round(at.y(100) - top),
    fill: isHollow(base) ? PALETTE.paper : color,
    stroke: isHollow(base) ? color : undefined,
    'stroke-width': isHollow(base) ? 2.5 : undefined,
  });
}

function dots({ base, x, y, y2, across: span }: TimeMark, at: Place): string {
  const color = colourOf(base, PALETTE);
  return [
    span ? stroke(`M${at.x(span[0])} ${at.y(y)}H${at.x(span[1])}`, color, 3) : '',
    y2 === undefined ? '' : stroke(`M${at.x(x)} ${at.y(y)}V${at.y(y2)}`, color, 4),
    mark(base, at.x(x), at.y(y)),
    y2 === undefined ? '' : mark(base, at.x(x), at.y(y2)),
  ].join('');
}

/** What rulers of different length find, with the published lengths across. */
export function rulerPlot({ chart, measured, words }: CardChart, whole: Box, fonts: Fonts): string {
  const number = (value: number) => formatNumber(value, words.tag);
  const { xTicks, yTicks, curve, compositions } = drawRulerChart(
    chart,
    measured,
    () => '',
    () => [],
  );
  const [{ marks, levels }] = compositions as [(typeof compositions)[number]];
  const box = inner(whole);
  const at = place(box);
  const rulers = xTicks.map((tick) => ({ at: tick.at, text: `${number(tick.value)} km` }));
  return [
    ...yTicks.map((tick) => across(box, at.y(tick.at), number(tick.value))),
    below(box, rulers, fonts),
    ...levels.map((each, i) => level(box, each, chart.reference[i]?.label ?? '', fonts)),
    stroke(scaled(curve, at), PALETTE.naphtha, 4),
    ...marks.map(({ x, y }) => mark(0, at.x(x), at.y(y))),
  ].join('');
}
