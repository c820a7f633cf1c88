import { scaleLinear, type ScaleLinear } from 'd3';
import type { Datum } from '../../model/chart-data.ts';
import { addressOf } from '../../words/addresses.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { LabelNode, RectNode } from '../scene.ts';
import type { DrawChart, Numbered } from './drawing.ts';
import { label, round, rule, yearTicks } from './plot.ts';
import { drawRows } from './rows.ts';

type On = { x: ScaleLinear<number, number>; most: number; tag: string };

/** Part of a year's room that its bar fills. */
const BAR = 0.76;
/** Part of the height of a row that the highest bar fills; over it stands its number. */
const HIGH = 0.6;

/** The values of each row: all records of one subject. */
export const ofBases = <T extends Datum>(data: readonly T[]): T[][] => [
  ...Map.groupBy(data, ({ base }) => base).values(),
];

/** Draws counts by year as rows of bars on one scale, in the order in which the bases come. */
export const drawStrip: DrawChart = ({ data, words: { tag } }) => {
  const years = data.map(({ x }) => Number(x));
  const x = scaleLinear([Math.min(...years), Math.max(...years) + 1], [0, 100]);
  const on = { x, most: Math.max(...data.map(({ value }) => value)), tag };
  const total = (own: readonly Datum[]) => own.reduce((sum, { value }) => sum + value, 0);
  return drawRows(
    { data },
    {
      rowsOf: ofBases,
      row: (own) => ({
        label: { name: own[0]!.counts, address: addressOf('chapter', own[0]!.base) },
        value: formatNumber(total(own), tag),
        scene: [
          rule('tick', [0, 100], [100, 100]),
          ...own.map((datum) => bar(datum, on)),
          ...peak(own, on),
        ],
      }),
      ticks: yearTicks(x, 4).map((year) => [middle(x, year), String(year)]),
      values: 'short',
      upright: true,
    },
  );
};

const middle = (x: On['x'], year: number): number => round(x(year + 0.5));
const heightOf = ({ value }: Datum, { most }: On): number => round((value / most) * HIGH * 100);

function bar(datum: Numbered, on: On): RectNode {
  const { x } = on;
  const height = heightOf(datum, on);
  const width = round((x(1) - x(0)) * BAR);
  const left = round(x(Number(datum.x) + (1 - BAR) / 2));
  const at = [left, round(100 - height)] as const;
  return { type: 'rect', style: 'record', at, size: [width, height], of: { point: datum.point } };
}

/** The number of the year with most, where there is one alone. */
function peak(own: readonly Numbered[], on: On): LabelNode[] {
  const most = Math.max(...own.map(({ value }) => value));
  const [first, ...others] = own.filter(({ value }) => value === most);
  if (!first || others.length > 0) return [];
  const top = round(100 - heightOf(first, on));
  const at = [middle(on.x, Number(first.x)), top] as const;
  return [label('value', at, formatNumber(most, on.tag), [0, -4])];
}
