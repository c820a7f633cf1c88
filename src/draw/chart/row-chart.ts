import { scaleLinear, type ScaleLinear } from 'd3';
import type { ChartDefinition } from '../../model/chart.ts';
import type { Datum } from '../../model/chart-data.ts';
import { VERDICTS } from '../../model/verdict.ts';
import { timeText, valueText } from '../../words/chart-text.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { Scene, SceneNode } from '../scene.ts';
import type { ChartInput, DrawChart, Row, RowGroup } from './drawing.ts';
import { arrow, baseIndex, label, mark, openEnd, round, rule } from './plot.ts';
import { bySpan, isTime } from './span.ts';

type Numbered = Datum & { point: number };
type Linear = ScaleLinear<number, number>;
type On = ChartInput & { x: Linear; ticks: readonly number[] };

/** The values of each row: one of its own for each. */
export const each = <T>(data: readonly T[]): T[][] => data.map((datum) => [datum]);

/** The values of each row: those of one span of years together, oldest first. */
export const ofSpans = <T extends Datum>(data: readonly T[]): T[][] =>
  [...Map.groupBy(data, ({ x }) => x).values()].sort(([a], [b]) => bySpan(a!.x, b!.x));

/** Draws estimates: a row each, with a mark, or two with a line between them for a range. */
export const drawRange: DrawChart = (input) =>
  drawRows(onAxis(input, input.chart), each, rangeRow, 'long');

/** Draws shares: a row for all values of one span of years. */
export const drawWindows: DrawChart = (input) => {
  const named = new Set<string>();
  const row = (own: readonly Numbered[], on: On) => windowRow(own, on, named);
  return drawRows(onAxis(input, input.chart), ofSpans, row, 'none');
};

/** Draws counts of verdicts: a bar each, from nought to the largest. */
export const drawTally: DrawChart = (input) =>
  drawRows(onAxis(input, countAxis(input.data)), each, tallyRow, 'long');

const onAxis = (
  input: ChartInput,
  { domain, ticks }: Pick<ChartDefinition, 'domain' | 'ticks'>,
): On => ({ ...input, x: scaleLinear(domain, [0, 100]), ticks });

/** An axis from nought to the largest count, with whole numbers. */
function countAxis(data: readonly Datum[]): Pick<ChartDefinition, 'domain' | 'ticks'> {
  const most = Math.max(1, ...data.map(({ value }) => value));
  const ticks = scaleLinear([0, most], [0, 100]).ticks(4).filter(Number.isInteger);
  return { domain: [0, most], ticks };
}

/** Draws values in rows on one axis. */
function drawRows(
  on: On,
  rowsOf: (data: readonly Numbered[]) => Numbered[][],
  draw: (own: readonly Numbered[], on: On) => Row,
  values: 'long' | 'none',
): ReturnType<DrawChart> {
  const rows = rowsOf(on.data.map((datum, point) => ({ ...datum, point })));
  const groups: { heading?: string | undefined; rows: Row[] }[] = [];
  for (const own of rows) {
    const heading = own[0]!.heading;
    if (groups.length === 0 || groups.at(-1)!.heading !== heading)
      groups.push({ heading, rows: [] });
    groups.at(-1)!.rows.push(draw(own, on));
  }
  return { form: 'rows', groups: groups satisfies RowGroup[], axis: axis(on), values };
}

/** The numbers below the rows. */
const axis = ({ ticks, x, words }: On): Scene =>
  ticks.map((value) =>
    label('axis', [round(x(value)), 0], formatNumber(value, words.tag), [0, 13]),
  );

const hairlines = ({ ticks, x }: On): SceneNode[] =>
  ticks.map((value) => rule('tick', [round(x(value)), 0], [round(x(value)), 100]));

function rangeRow([datum]: readonly Numbered[], on: On): Row {
  const { chart, words, who } = on;
  const { x, base, point } = datum!;
  const time = isTime(x) ? timeText(x, words.tag) : undefined;
  return {
    label: {
      time,
      name: time ? who(datum!) : x,
      base: base === chart.plain ? undefined : chart.labels[base],
    },
    value: valueText(datum!, words),
    scene: [...hairlines(on), ...marks(datum!, on)],
    of: { point },
    tone: { base: baseIndex(chart, base) },
  };
}

/** A mark, or two with a line between them for a range, and the arrow of a limit. */
function marks(datum: Numbered, { x, chart }: On): SceneNode[] {
  const base = baseIndex(chart, datum.base);
  const from = round(x(datum.value));
  const until = round(x(datum.upper ?? datum.value));
  const way = openEnd(datum);
  const range = until > from;
  const children = [
    ...(range ? [rule('span', [from, 50], [until, 50])] : []),
    mark([from, 50], base),
    ...(range ? [mark([until, 50], base)] : []),
    ...(way ? [arrow([from, 50], way, true)] : []),
  ];
  return [{ type: 'group', tone: { base }, children }];
}

function windowRow(own: readonly Numbered[], on: On, named: Set<string>): Row {
  const { chart, words } = on;
  const sorted = own.toSorted((a, b) => a.value - b.value);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const ends = [first, last].map(({ value }) => round(on.x(value)));
  const present = new Set(own.map(({ base }) => base));
  const missing = Object.keys(chart.labels).filter((base) => !present.has(base));
  return {
    label: {
      time: timeText(first.x, words.tag),
      gaps: missing.map((id) => words.t('chart.missing', { base: chart.labels[id]! })),
    },
    spoken: sorted
      .map((datum) => `${chart.labels[datum.base]}: ${valueText(datum, words)}`)
      .join('; '),
    scene: [
      ...hairlines(on),
      ...(sorted.length > 1 ? [rule('between', [ends[0]!, 50], [ends[1]!, 50])] : []),
      ...sorted.map((datum, i) =>
        share(datum, sideOf(on.x(datum.value), i, sorted.length), on, named),
      ),
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
  return {
    type: 'group',
    of: { point: datum.point },
    children: [...marks(datum, on), label('value', at, text, [dx, 4.5], anchor)],
  };
}

function tallyRow([datum]: readonly Numbered[], on: On): Row {
  const { x, base, point, value, address } = datum!;
  const verdict = VERDICTS.find((name) => name === base);
  return {
    label: { name: x, address, ...(verdict && { verdict }) },
    value: valueText(datum!, on.words),
    scene: [
      ...hairlines(on),
      {
        type: 'rect',
        style: 'count',
        at: [0, 20],
        size: [round(on.x(value)), 60],
        ...(verdict && { tone: { verdict } }),
      },
    ],
    of: { point },
  };
}
