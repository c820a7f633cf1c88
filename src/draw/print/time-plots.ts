import { drawTimeChart, type TimeMark, type TimePlot } from '../chart/time-chart.ts';
import { signText } from '../../words/chart-text.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { ChartSheet } from './chart-svg.ts';
import {
  across,
  axes,
  colourOf,
  down,
  isHollow,
  level,
  mark,
  openEnd,
  scaled,
  stroke,
  word,
  wordsOn,
  type Plot,
} from './chart-parts.ts';
import { element } from './element.ts';
import type { Body } from './sheet.ts';

const MARGIN = { left: 34, right: 10, bottom: 34 };
/** Room over a plot, for its title where it has one. */
const TOP = { titled: 40, plain: 18 };
/** Signs that the fonts of pictures have: they lack ≈ and ≤. */
const SIGNS = 'data.sign';
const GAP = 28;
const HEIGHT = 300;

/** Values by year, in the composition for wide pages. */
export function timePlots({ chart, data, words, palette }: ChartSheet, width: number): Body {
  const { yTicks, compositions } = drawTimeChart(chart, data, (datum) =>
    signText(datum, words, SIGNS),
  );
  const { plots } = compositions.find(({ composition }) => composition === 'wide')!;
  const part = (width + GAP) / plots.length;
  const top = plots.some(({ title }) => title) ? TOP.titled : TOP.plain;
  const svg = plots.map((plot, i) => {
    const box: Plot = {
      x: i * part + MARGIN.left,
      y: top,
      width: part - GAP - MARGIN.left - MARGIN.right,
      height: HEIGHT,
      palette,
    };
    const say = (value: number) => formatNumber(value, words.tag);
    const years = plot.xTicks.map(({ at, value }) => ({ at, text: String(value) }));
    const undated = plot.undated ? [{ at: plot.undated.at, text: words.t('chart.undated') }] : [];
    return (
      axes(box, { y: yTicks, x: [...years, ...undated], say }) +
      onePlot(plot, box, chart.mark === 'bar' ? plot.bar : undefined)
    );
  });
  return { svg: svg.join(''), height: top + HEIGHT + MARGIN.bottom };
}

function onePlot(plot: TimePlot, box: Plot, bar: number | undefined): string {
  const { palette } = box;
  return [
    plot.title
      ? word(plot.title, { x: box.x, y: 16, size: 13, weight: 600, fill: palette['ink'] })
      : '',
    plot.undated
      ? stroke(`M${across(box, plot.undated.edge)} ${box.y}v${box.height}`, {
          colour: palette['muted'],
          dash: '1 4',
        })
      : '',
    ...plot.gaps.map((at) =>
      word('?', {
        x: across(box, at),
        y: down(box, 100) - 6,
        anchor: 'middle',
        fill: palette['muted'],
        halo: palette['paper'],
      }),
    ),
    ...plot.lines.map(({ base, d }) =>
      stroke(scaled(box, d), { colour: colourOf(base, palette), width: 2 }),
    ),
    ...plot.marks.map((each) => value(each, box, bar)),
    ...plot.levels.map((each) => level(box, each)),
    ...plot.words.map((each) => wordsOn(box, each)),
  ].join('');
}

function value(given: TimeMark, box: Plot, bar: number | undefined): string {
  const { base, open } = given;
  const colour = colourOf(base, box.palette);
  const [x, y] = [across(box, given.x), down(box, given.y)];
  return [
    bar === undefined ? dots(given, box) : column(given, box, bar),
    open ? openEnd(x, y, open === 'up' ? 0 : 180, colour) : '',
    label(given, box),
  ].join('');
}

function dots({ x, y, y2, base, across: years }: TimeMark, box: Plot): string {
  const colour = colourOf(base, box.palette);
  const span = { colour, width: 3, opacity: 0.5 };
  const [px, py] = [across(box, x), down(box, y)];
  const upper = y2 === undefined ? undefined : down(box, y2);
  return [
    years ? stroke(`M${across(box, years[0])} ${py}H${across(box, years[1])}`, span) : '',
    upper === undefined ? '' : stroke(`M${px} ${py}V${upper}`, span),
    mark(px, py, base, box.palette),
    upper === undefined ? '' : mark(px, upper, base, box.palette),
  ].join('');
}

/** A second base of amounts is an outline. */
const column = ({ x, y, base }: TimeMark, box: Plot, half: number): string =>
  element('rect', {
    x: across(box, x - half),
    y: down(box, y),
    width: Math.round(half * box.width * 0.2) / 10,
    height: Math.round((100 - y) * box.height * 0.1) / 10,
    fill: isHollow(base) ? box.palette['paper'] : colourOf(base, box.palette),
    stroke: isHollow(base) ? colourOf(base, box.palette) : undefined,
    'stroke-width': isHollow(base) ? 1.5 : undefined,
  });

function label({ x, y, y2, label: place, text }: TimeMark, box: Plot): string {
  if (!place) return '';
  const ends = y2 === undefined ? [y] : [y, y2];
  const at = place.lower ? Math.max(...ends) : Math.min(...ends);
  return word(text, {
    x: across(box, x) + place.dx,
    y: down(box, at) + place.dy,
    anchor: place.anchor,
    fill: box.palette['ink'],
    halo: box.palette['paper'],
  });
}
