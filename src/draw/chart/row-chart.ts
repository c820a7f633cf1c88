import { scaleLinear, type ScaleLinear } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import { VERDICTS } from '../../model/verdict.ts';
import { timeText, valueText } from '../../words/chart-text.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { SceneNode } from '../scene.ts';
import type { ChartInput, DrawChart, Numbered, Row } from './drawing.ts';
import { baseIndex, label, ofValue, round, rule, valueMarks } from './plot.ts';
import { drawRows } from './rows.ts';
import { bySpan, isTime } from './span.ts';

type On = ChartInput & { x: ScaleLinear<number, number> };

/** The values of each row: one of its own for each. */
export const each = <T>(data: readonly T[]): T[][] => data.map((datum) => [datum]);

/** The values of each row: those of one span of years together, oldest first. */
export const ofSpans = <T extends Datum>(data: readonly T[]): T[][] =>
  [...Map.groupBy(data, ({ x }) => x).values()].sort(([a], [b]) => bySpan(a!.x, b!.x));

/** Draws estimates: a row each, with a mark, or two with a line between them for a range. */
export const drawRange: DrawChart = (input) => {
  const { on, ticks } = onAxis(input, input.chart);
  const row = ([datum]: readonly Numbered[]) => rangeRow(datum!, on);
  return drawRows(on, { rowsOf: each, row, ticks, values: 'long' });
};

/** Draws shares: a row for all values of one span of years. */
export const drawWindows: DrawChart = (input) => {
  const { on, ticks } = onAxis(input, input.chart);
  const named = new Set<string>();
  const row = (own: readonly Numbered[]) => windowRow(own, on, named);
  return drawRows(on, { rowsOf: ofSpans, row, ticks, values: 'none' });
};

/** Draws counts of verdicts: a bar each, from nought to the largest, over an axis of whole numbers. */
export const drawTally: DrawChart = (input) => {
  const most = Math.max(1, ...input.data.map(({ value }) => value));
  const whole = scaleLinear([0, most], [0, 100]).ticks(4).filter(Number.isInteger);
  const { on, ticks } = onAxis(input, { domain: [0, most], ticks: whole });
  const row = ([datum]: readonly Numbered[]) => tallyRow(datum!, on);
  return drawRows(on, { rowsOf: each, row, ticks, values: 'long' });
};

/** A chart on an axis of numbers. */
function onAxis(input: ChartInput, { domain, ticks }: Pick<ChartDefinition, 'domain' | 'ticks'>) {
  const x = scaleLinear(domain, [0, 100]);
  const number = (value: number) => formatNumber(value, input.words.tag);
  const on: On = { ...input, x };
  return { on, ticks: ticks.map((value) => [round(x(value)), number(value)] as const) };
}

function rangeRow(datum: Numbered, on: On): Row {
  const { chart, words, who } = on;
  const { x, base, point } = datum;
  const place = baseIndex(chart, base);
  const time = isTime(x) ? timeText(x, words.tag) : undefined;
  return {
    label: {
      time,
      name: time ? who(datum) : x,
      base: base === chart.plain ? undefined : chart.labels[base],
    },
    value: valueText(datum, words),
    scene: [{ type: 'group', tone: { base: place }, children: marks(datum, on) }],
    point,
    base: place,
  };
}

function marks(datum: Numbered, { x, chart }: On): SceneNode[] {
  const [from, until] = [datum.value, datum.upper ?? datum.value].map((value) => round(x(value)));
  return valueMarks(datum, baseIndex(chart, datum.base), [from!, 50], [until!, 50], true);
}

function windowRow(own: readonly Numbered[], on: On, named: Set<string>): Row {
  const { chart, words } = on;
  const sorted = own.toSorted((a, b) => a.value - b.value);
  const ends = sorted.map(({ value }) => round(on.x(value)));
  const present = new Set(own.map(({ base }) => base));
  const missing = Object.keys(chart.labels).filter((base) => !present.has(base));
  return {
    label: {
      time: timeText(own[0]!.x, words.tag),
      gaps: missing.map((id) => words.t('chart.missing', { base: chart.labels[id]! })),
    },
    spoken: sorted
      .map((datum) => `${chart.labels[datum.base]}: ${valueText(datum, words)}`)
      .join('; '),
    scene: [
      ...(ends.length > 1 ? [rule('between', [ends[0]!, 50], [ends.at(-1)!, 50])] : []),
      ...sorted.map((datum, i) => share(datum, sideOf(ends[i]!, i, ends.length), on, named)),
    ],
  };
}

/** The lowest of several has its words before it, the others behind; one alone where there is room. */
const sideOf = (at: number, i: number, n: number): 'start' | 'end' =>
  (n === 1 ? at > 50 : i === 0) ? 'start' : 'end';

/** A mark with its value beside it; the first of each base says what it is, for those after it. */
function share(datum: Numbered, side: 'start' | 'end', on: On, named: Set<string>): SceneNode {
  const value = valueText(datum, on.words);
  const text = named.has(datum.base) ? value : `${on.chart.labels[datum.base]} ${value}`;
  named.add(datum.base);
  const at = [round(on.x(datum.value)), 50] as const;
  const [dx, anchor] = side === 'start' ? ([-10, 'end'] as const) : ([10, 'start'] as const);
  const words = label('value', at, text, [dx, 4.5], anchor);
  return ofValue(datum.point, baseIndex(on.chart, datum.base), ...marks(datum, on), words);
}

function tallyRow(datum: Numbered, on: On): Row {
  const { x, base, point, value, address } = datum;
  const verdict = VERDICTS.find((name) => name === base);
  const tone = verdict ? { verdict } : {};
  return {
    label: { name: x, address, ...tone },
    value: valueText(datum, on.words),
    scene: [{ type: 'rect', style: 'count', at: [0, 20], size: [round(on.x(value)), 60], tone }],
    point,
  };
}
