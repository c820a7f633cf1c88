import type { Datum } from '../model/chart-data.ts';
import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import type { Translate } from './strings.ts';

/** What the texts of a chart need of a language. */
export type ChartWords = { tag: string; t: Translate };

/** Units that are written as a sign behind the number. */
const PERCENT = /^per ?cent$/;

/** Units that charts draw in thousands and that words count one by one. */
const THOUSANDS = /^thousand (persons|people)$/;

/** A value in the unit that words give it: whole persons where a chart has thousands of them. */
function inWords(datum: Datum): Datum {
  const [, unit] = THOUSANDS.exec(datum.unit) ?? [];
  if (!unit) return datum;
  const whole = (thousands: number) => Math.round(thousands * 1000);
  const upper = datum.upper === undefined ? {} : { upper: whole(datum.upper) };
  return { ...datum, unit, value: whole(datum.value), ...upper };
}

/** A value as it is printed in words: "43%", "12–20.1", "over 27.8". */
export function valueText(datum: Datum, { tag, t }: ChartWords): string {
  const number = (value: number) => formatNumber(value, tag);
  const range =
    datum.upper === undefined
      ? number(datum.value)
      : `${number(datum.value)}–${number(datum.upper)}`;
  const text = PERCENT.test(datum.unit) ? t('chart.percent', { value: range }) : range;
  return datum.qualifier ? t(`chart.qualifier.${datum.qualifier}`, { value: text }) : text;
}

/**
 * The same in as few letters as can be, with one digit after the point: "~20", ">27.8", "20–30". Its
 * signs are those that the fonts of pictures have too, which lack ≈ and ≤: pages and pictures say the same.
 */
export function signText({ value, upper, qualifier }: Datum, { tag, t }: ChartWords): string {
  const number = (exact: number) => formatNumber(Math.round(exact * 10) / 10, tag);
  const text = upper === undefined ? number(value) : `${number(value)}–${number(upper)}`;
  return qualifier ? t(`chart.sign.${qualifier}`, { value: text }) : text;
}

/** A value with its unit, for tables and for the ear: "12–20.1 million people", "2,341 persons". */
export function valueWithUnit(datum: Datum, words: ChartWords): string {
  const { unit } = inWords(datum);
  const text = valueText(inWords(datum), words);
  return PERCENT.test(unit) ? text : `${text} ${unit}`;
}

const MONTHS = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/;
const YEARS = /^(\d{4})-(\d{2}|\d{4})$/;

/** The x of a value as readers write it: "2014–18", "October 2023 – July 2024"; a name as it is. */
export function timeText(x: string, tag: string): string {
  const [, first, last] = MONTHS.exec(x) ?? [];
  if (first && last) return `${formatDate(first, tag)} – ${formatDate(last, tag)}`;
  return x.replace(YEARS, '$1–$2');
}

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
const sayable = (datum: Datum, words: ChartWords) => ({
  x: timeText(datum.x, words.tag),
  value: valueWithUnit(datum, words),
  base: datum.counts,
});

/**
 * A chart's title with {n} as the sum of all values and {some-base} as the sum of those of that base.
 * @throws Error naming the file for a count that the data does not have
 */
export const titleWithCounts = (
  { title, file }: { title: string; file: string },
  data: readonly Datum[],
): string =>
  title.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const counted = name === 'n' ? data : data.filter(({ base }) => base === name);
    if (counted.length > 0) return String(counted.reduce((sum, { value }) => sum + value, 0));
    throw new Error(
      `${file}, "title": nothing counted is called {${name}}. Use {n} or the id of a row: ${[...new Set(data.map(({ base }) => base))].join(', ')}.`,
    );
  });
