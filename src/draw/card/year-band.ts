import { round } from '../chart/plot.ts';
import { yearBars } from '../chart/sparkline.ts';
import { PALETTE } from '../palette.ts';
import { element } from '../print/element.ts';
import { line, type Box, type TextStyle } from './svg.ts';

/** The events that a chapter tells of. */
export type CardYears = {
  /** Each beginning with its year, "2006-07". */
  dates: readonly string[];
  /** First and last year of all events, so that the bands of chapters can be set side by side. */
  span: readonly [number, number];
  /** Says what is counted. */
  caption: string;
};

/** Part of the room of a year that its bar fills. */
const BAR = 0.6;
const SMALL: TextStyle = { face: 'sans', size: 20, color: 'muted' };

/** Events by year as a band of bars over a line, with its first and last year below. */
export function yearBand({ dates, span, caption }: CardYears, box: Box): string {
  const [from, until] = span;
  const foot = box.y + box.height;
  const bars = yearBars(dates, span).map(
    ({ x, height }) =>
      `M${round(box.x + (x / 100) * box.width)} ${foot}v${round((-height / 100) * box.height)}`,
  );
  const right = box.x + box.width;
  const words = foot + 26;
  return [
    stroke(bars.join(''), PALETTE.naphtha, (box.width / (until - from + 1)) * BAR),
    stroke(`M${box.x} ${foot}h${box.width}`, PALETTE.line, 1.5),
    line(String(from), box.x, words, SMALL),
    line(caption, (box.x + right) / 2, words, { ...SMALL, anchor: 'middle' }),
    line(String(until), right, words, { ...SMALL, anchor: 'end' }),
  ].join('');
}

const stroke = (d: string, color: string, width: number): string =>
  element('path', { d, fill: 'none', stroke: color, 'stroke-width': width });
