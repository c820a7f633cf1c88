import type { Datum } from '../model/chart-data.ts';
import { formatNumber } from './numbers.ts';
import type { Translate } from './strings.ts';

/** What the texts of a chart need of a language. */
export type ChartWords = { tag: string; t: Translate };

/** Units that are written as a sign behind the number. */
const PERCENT = /^per ?cent$/;

/**
 * A value as it is printed beside its mark: "43%", "12–20.1", "over 27.8".
 * @param digits digits after the point; as many as needed, up to three, where left out
 */
export function valueText(datum: Datum, { tag, t }: ChartWords, digits?: number): string {
  const number = (value: number) => formatNumber(value, tag, digits);
  const range =
    datum.upper === undefined
      ? number(datum.value)
      : `${number(datum.value)}–${number(datum.upper)}`;
  const text = PERCENT.test(datum.unit) ? t('chart.percent', { value: range }) : range;
  return datum.qualifier ? t(`chart.qualifier.${datum.qualifier}`, { value: text }) : text;
}

/** A value with its unit, for tables and for the ear: "12–20.1 million people". */
export const valueWithUnit = (datum: Datum, words: ChartWords): string =>
  PERCENT.test(datum.unit) ? valueText(datum, words) : `${valueText(datum, words)} ${datum.unit}`;

/** One sentence for each thing a reader would see: how many values, from when to when, the lowest and the highest. */
export function describeChart(data: readonly Datum[], words: ChartWords): string {
  const { t } = words;
  const lowest = data.reduce((a, b) => (b.value < a.value ? b : a));
  const highest = data.reduce((a, b) => ((b.upper ?? b.value) > (a.upper ?? a.value) ? b : a));
  const say = (datum: Datum) => t('chart.said', sayable(datum, words));
  return [
    t('chart.described', { n: data.length }),
    t('chart.lowest', { value: say(lowest) }),
    t('chart.highest', { value: say(highest) }),
  ].join(' ');
}

/** The parts of a value as values for interface texts. */
export const sayable = (datum: Datum, words: ChartWords) => ({
  x: datum.x,
  value: valueWithUnit(datum, words),
  base: datum.counts,
});
