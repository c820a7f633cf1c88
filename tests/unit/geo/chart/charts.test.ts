import { describe, expect, it } from 'vitest';
import { drawRangeChart } from '../../../../src/geo/chart/range-chart.ts';
import { spanOf } from '../../../../src/geo/chart/span.ts';
import { drawTimeChart } from '../../../../src/geo/chart/time-chart.ts';
import { drawWindowChart } from '../../../../src/geo/chart/window-chart.ts';
import type { ChartDefinition } from '../../../../src/model/chart.ts';
import type { Series } from '../../../../src/model/series.ts';

const series = (points: Partial<Series['points'][number]>[]): Series => ({
  id: 's',
  title: 'Oil',
  unit: 'million tonnes',
  bases: { all: 'All oil', own: 'Own oil' },
  comparability: 'Not comparable throughout.',
  points: points.map((point) => ({ x: 2000, y: 1, source: 'a', ...point })),
});
const chart = (more: Partial<ChartDefinition> = {}): ChartDefinition => ({
  id: 'c',
  title: 'A chart',
  subtitle: 'of oil',
  kind: 'time',
  series: ['s'],
  labels: { all: 'All', own: 'Own' },
  joined: ['all'],
  reference: [],
  domain: [0, 50],
  ticks: [0, 25, 50],
  ...more,
});

describe('a span of time', () => {
  it('reads years, half-years, months and spans of years', () => {
    expect(spanOf(2011)).toEqual([2011, 2012]);
    expect(spanOf('2019-H2')).toEqual([2019.5, 2020]);
    expect(spanOf('2016-20')).toEqual([2016, 2021]);
    expect(spanOf('1998–2002')).toEqual([1998, 2003]);
    expect(spanOf('2024-07')[0]).toBeCloseTo(2024.5);
  });

  it('names what it cannot read', () => {
    expect(() => spanOf('Italy')).toThrow('"Italy" is not a year');
  });
});

describe('a chart by year', () => {
  const drawn = drawTimeChart(
    chart({ reference: [{ value: 50, label: 'Capacity', sources: ['a'], from: 2003 }] }),
    [
      series([
        { x: 2000, y: 25 },
        { x: 2001, y: 50 },
        { x: 2002, y: 0, base: 'own' },
        { x: 2004, y: 10 },
      ]),
    ],
  );

  it('puts higher values higher', () => {
    expect(drawn.marks.map(({ y }) => y)).toEqual([50, 0, 100, 80]);
  });

  it('joins only neighbouring years of one base', () => {
    expect(drawn.lines).toHaveLength(1);
    expect(drawn.lines[0]!.d.match(/L/g)).toHaveLength(1);
  });

  it('draws a level from the year it holds', () => {
    const [level] = drawn.levels;
    expect(level!.y).toBe(0);
    expect(level!.x1).toBeGreaterThan(drawn.marks[2]!.x);
    expect(level!.x2).toBe(100);
  });

  it('keeps every mark inside the plot', () => {
    for (const { x } of drawn.marks) expect(x).toBeGreaterThan(0);
    for (const { x } of drawn.marks) expect(x).toBeLessThan(100);
  });
});

describe('a chart of spans', () => {
  it('draws each bar as long as its span and joins none', () => {
    const { marks } = drawWindowChart(chart({ kind: 'windows' }), [
      series([
        { x: '2010-14', y: 25 },
        { x: '2015-19', y: 50 },
      ]),
    ]);
    expect(marks.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [0, 50],
      [50, 100],
    ]);
  });
});

describe('a chart of estimates', () => {
  it('draws a single value as a point and a range as a bar', () => {
    const { rows } = drawRangeChart(chart({ kind: 'range' }), [
      series([{ y: 10 }, { y: 10, yMax: 30 }]),
    ]);
    expect(rows.map(({ x1, x2 }) => x2 - x1)).toEqual([0, 40]);
  });
});
