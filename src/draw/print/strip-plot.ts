import { drawStripChart } from '../chart/strip-chart.ts';
import type { ChartSheet } from './chart-svg.ts';
import { formatNumber } from '../../words/numbers.ts';
import { across, down, stroke, word, type Plot } from './chart-parts.ts';
import { element } from './element.ts';
import type { Body } from './sheet.ts';

const LABELS = 150;
const VALUES = 40;
const GAP = 16;
const ROW = 34;
const SIZE = 13;

/** Records by year, a row of bars for each subject, on one scale. */
export function stripPlot({ data, words, palette }: ChartSheet, width: number): Body {
  const { rows, ticks } = drawStripChart(data);
  const plot = { x: LABELS + GAP, width: width - LABELS - VALUES - 2 * GAP, palette };
  const drawn = rows.map(({ title, total, bars }, i) => {
    const box: Plot = { ...plot, y: i * ROW + 4, height: ROW - 8 };
    const foot = down(box, 100);
    return [
      ...ticks.map(({ at }) =>
        stroke(`M${across(box, at)} ${i * ROW}v${ROW}`, { colour: palette['line'] }),
      ),
      stroke(`M${box.x} ${foot}h${box.width}`, { colour: palette['line'] }),
      ...bars.map((bar) =>
        element('rect', {
          x: across(box, bar.x),
          y: down(box, 100 - bar.height),
          width: Math.round(bar.width * box.width * 0.1) / 10,
          height: Math.round(bar.height * box.height * 0.1) / 10,
          fill: palette['naphtha'],
        }),
      ),
      word(title, { x: 0, y: foot - 6, size: SIZE, fill: palette['ink'] }),
      word(formatNumber(total, words.tag), {
        x: width,
        y: foot - 6,
        anchor: 'end',
        size: SIZE,
        fill: palette['ink'],
      }),
    ].join('');
  });
  const bottom = rows.length * ROW;
  const years = ticks.map(({ at, value }) =>
    word(String(value), {
      x: across({ ...plot, y: 0, height: 0 }, at),
      y: bottom + 16,
      anchor: 'middle',
      fill: palette['muted'],
    }),
  );
  return { svg: drawn.join('') + years.join(''), height: bottom + 24 };
}
