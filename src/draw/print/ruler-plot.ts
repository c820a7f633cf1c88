import { drawRulerChart } from '../chart/ruler-chart.ts';
import type { ChartSheet } from './chart-svg.ts';
import { formatNumber } from '../../words/numbers.ts';
import {
  across,
  axes,
  colourOf,
  down,
  level,
  mark,
  scaled,
  stroke,
  word,
  type Plot,
} from './chart-parts.ts';
import { element } from './element.ts';
import type { Body } from './sheet.ts';

const MARGIN = { left: 34, right: 10, top: 24, bottom: 52 };
const HEIGHT = 330;

/** What rulers of different length find, with the published lengths across. */
export function rulerPlot(sheet: ChartSheet, width: number): Body {
  const { chart, measured = [], palette, words } = sheet;
  const { t, tag } = words;
  const drawn = drawRulerChart(
    chart,
    measured,
    (length) => formatNumber(length, tag, 0),
    (label, ruler) => [label, ruler === undefined ? t('chart.ruler.beyond') : meets(ruler, words)],
  );
  const { marks, levels } = drawn.compositions.find(({ composition }) => composition === 'wide')!;
  const box: Plot = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: HEIGHT,
    palette,
  };
  const x = drawn.xTicks.map(({ at, value }) => ({ at, text: `${formatNumber(value, tag)} km` }));
  const svg = [
    axes(box, { y: drawn.yTicks, x, say: (value) => formatNumber(value, tag) }),
    ...levels.map((each) => level(box, each)),
    stroke(scaled(box, drawn.curve), { colour: colourOf(0, palette), width: 2 }),
    ...marks.map((each) =>
      measuredMark(box, each, formatNumber(measured[each.point]!.length, tag, 0)),
    ),
    ...drawn.meetings.map((at) => meeting(box, at)),
    word(t('chart.ruler.axis'), {
      x: across(box, 50),
      y: down(box, 100) + 42,
      anchor: 'middle',
      fill: palette['muted'],
    }),
  ];
  return { svg: svg.join(''), height: MARGIN.top + HEIGHT + MARGIN.bottom };
}

const meets = (ruler: number, { t, tag }: ChartSheet['words']): string =>
  t('chart.ruler.meets', { km: formatNumber(Number(ruler.toPrecision(1)), tag) });

const meeting = (box: Plot, { x, y }: { x: number; y: number }): string =>
  element('circle', {
    cx: across(box, x),
    cy: down(box, y),
    r: 7,
    fill: 'none',
    stroke: box.palette['ink'],
    'stroke-width': 1.6,
  });

type Marked = ReturnType<typeof drawRulerChart>['compositions'][number]['marks'][number];

function measuredMark(box: Plot, { x, y, label }: Marked, text: string): string {
  const [px, py] = [across(box, x), down(box, y)];
  const said = label
    ? word(text, {
        x: px + label.dx,
        y: py + label.dy,
        anchor: label.anchor,
        fill: box.palette['ink'],
        halo: box.palette['paper'],
      })
    : '';
  return mark(px, py, 0, box.palette) + said;
}
