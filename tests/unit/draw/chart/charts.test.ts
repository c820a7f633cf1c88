import { describe, expect, it } from 'vitest';
import { markShape, MOST_BASES } from '../../../../src/draw/chart/mark-shape.ts';
import { drawRowChart } from '../../../../src/draw/chart/row-chart.ts';
import { uncovered } from '../../../../src/draw/chart/runs.ts';
import { drawStripChart } from '../../../../src/draw/chart/strip-chart.ts';
import { drawTimeChart } from '../../../../src/draw/chart/time-chart.ts';
import { ChartDefinition } from '../../../../src/model/chart.ts';
import { seriesData, type Datum } from '../../../../src/model/chart-data.ts';
import { content } from '../../../support/drawn.ts';

const datum = (more: Partial<Datum> = {}): Datum => ({
  x: '2000',
  base: 'all',
  counts: 'All oil',
  value: 1,
  unit: 'million tonnes',
  sources: ['a'],
  ...more,
});
const chart = (more: object = {}) => ({
  ...ChartDefinition.parse({
    title: 'A chart of something',
    subtitle: 'Million tonnes of oil',
    kind: 'time',
    rows: 'Year',
    series: ['s'],
    labels: { all: 'All', own: 'Own' },
    joined: ['all'],
    domain: [0, 50],
    ticks: [0, 25, 50],
    ...more,
  }),
  id: 'c',
});
const say = ({ value }: Datum): string => String(value);

/** A chart of the project with the values of its series. */
const real = (id: string) => {
  const definition = content.charts.get(id)!;
  const data = definition.series
    .flatMap((name) => seriesData(content.series.get(name)!, definition.headings[name]))
    .filter(({ base }) => base in definition.labels);
  return { definition, data };
};

describe('a chart by year', () => {
  const drawn = drawTimeChart(
    chart({ reference: [{ value: 50, label: 'Capacity', sources: ['a'], from: 2003 }] }),
    [
      datum({ x: '2000', value: 25 }),
      datum({ x: '2001', value: 50 }),
      datum({ x: '2002', value: 0, base: 'own' }),
      datum({ x: '2004', value: 10 }),
    ],
    say,
  );
  const plot = drawn.compositions[0]!.plots[0]!;

  it('puts higher values higher', () => {
    expect(plot.marks.map(({ y }) => y)).toEqual([50, 0, 100, 80]);
  });

  it('joins only neighbouring years of one base', () => {
    expect(plot.lines).toHaveLength(1);
    expect(plot.lines[0]!.d.match(/L/g)).toHaveLength(1);
  });

  it('draws a level from the year it holds', () => {
    const [level] = plot.levels;
    expect(level!.y).toBe(0);
    expect(level!.x1).toBeGreaterThan(plot.marks[2]!.x);
    expect(level!.x2).toBe(100);
  });

  it('keeps every mark inside the plot, in both compositions', () => {
    for (const { plots } of drawn.compositions)
      for (const { x } of plots[0]!.marks) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(100);
      }
  });

  it('says for which years it has no value, where values are bars', () => {
    expect(uncovered(new Set([2011, 2012, 2016]), 2011, 2017)).toEqual([2013, 2014, 2015, 2017]);
  });
});

describe('the throughput of the pipeline', () => {
  const { definition, data } = real('btc-throughput');
  const plot = drawTimeChart(definition, data, say).compositions[0]!.plots[0]!;

  it('joins nothing, and marks the years without a total', () => {
    expect(plot.lines).toEqual([]);
    expect(plot.gaps).toHaveLength(5);
  });

  it('draws 2025 at about half of the capacity', () => {
    const [last] = plot.marks.slice(-1);
    const share = (100 - last!.y) / (100 - plot.levels[0]!.y);
    expect(share).toBeCloseTo(27.179 / 57.6, 2);
  });

  it('leaves the total of 2020 open upwards', () => {
    expect(plot.marks.filter(({ open }) => open === 'up').map(({ text }) => text)).toEqual([
      '27.8',
    ]);
  });
});

describe('the Jewish population', () => {
  const { definition, data } = real('jewish-population');
  const [wide, phone] = drawTimeChart(definition, data, say).compositions;

  it('draws every value once in each composition, those without a year too', () => {
    for (const { plots } of [wide!, phone!]) {
      const points = plots.flatMap(({ marks }) => marks.map(({ point }) => point));
      expect(points.sort((a, b) => a - b)).toEqual(data.map((_, i) => i));
    }
  });

  it('sets the figure without a year apart from those with one', () => {
    const last = wide!.plots.at(-1)!;
    const apart = last.marks.filter(({ x }) => x > last.undated!.edge);
    expect(apart.map(({ point }) => data[point]!.x)).toEqual(['undated']);
  });

  it('draws a range as a line, a value for several years as a span, and joins no counts', () => {
    const marks = wide!.plots.flatMap((plot) => plot.marks);
    const points = (drawn: typeof marks) =>
      drawn.map(({ point }) => point).toSorted((a, b) => a - b);
    const given = (has: (datum: (typeof data)[number]) => boolean) =>
      data.flatMap((datum, point) => (has(datum) ? [point] : []));
    expect(points(marks.filter(({ y2 }) => y2 !== undefined))).toEqual(
      given(({ upper }) => upper !== undefined),
    );
    expect(points(marks.filter(({ across }) => across))).toEqual(
      given(({ span }) => span !== undefined),
    );
    expect(wide!.plots.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe('a chart of shares by span', () => {
  const { definition, data } = real('arms-import-shares');
  const { groups } = drawRowChart(definition, data);
  const rows = groups.flatMap((group) => group.rows);

  it('puts both shares of a span into one row, oldest span first', () => {
    expect(rows.map(({ x }) => x)).toEqual([
      '2010-14',
      '2011-15',
      '2014-18',
      '2015-19',
      '2016-20',
      '2017-21',
    ]);
    expect(rows.at(-1)!.marks).toHaveLength(2);
  });

  it('says where one of them was not found', () => {
    expect(rows.map(({ missing }) => missing)).toEqual([['israel'], ['israel'], [], [], [], []]);
  });

  it('keeps the words of two marks on opposite sides', () => {
    for (const { marks } of rows.filter((row) => row.marks.length === 2)) {
      expect(marks.map(({ side }) => side)).toEqual(['start', 'end']);
      expect(marks[0]!.x1).toBeLessThan(marks[1]!.x1);
    }
  });
});

describe('a chart of estimates', () => {
  it('draws a single value as a point and a range as a line', () => {
    const { groups } = drawRowChart(chart({ kind: 'range' }), [
      datum({ value: 10 }),
      datum({ value: 10, upper: 30 }),
    ]);
    expect(groups[0]!.rows.map(({ marks: [mark] }) => mark!.x2 - mark!.x1)).toEqual([0, 40]);
  });

  it('keeps the Azeri estimates without a date under a heading of their own', () => {
    const { definition, data } = real('azeris-in-iran');
    const { groups } = drawRowChart(definition, data);
    expect(groups.map(({ heading }) => heading)).toEqual([undefined, 'Without a clear date']);
    expect(groups[0]!.rows.every(({ dated }) => dated)).toBe(true);
    expect(groups[1]!.rows.every(({ dated }) => !dated)).toBe(true);
  });

  it('gives the five bases of the oil share five different shapes', () => {
    const { definition, data } = real('crude-share');
    const bases = new Set(
      drawRowChart(definition, data).groups[0]!.rows.map(({ marks: [mark] }) => mark!.base),
    );
    expect(new Set([...bases].map(markShape)).size).toBe(5);
    expect(() => markShape(MOST_BASES)).toThrow(/has no shape/);
  });
});

describe('counts', () => {
  it('stand on an axis from nought to the largest', () => {
    const { groups } = drawRowChart(
      chart({ kind: 'tally', counts: 'claims', series: [], labels: {} }),
      [datum({ value: 4 }), datum({ value: 8 })],
    );
    expect(groups[0]!.rows.map(({ marks: [mark] }) => mark!.x1)).toEqual([50, 100]);
  });

  it('of a strip keep one scale over all rows and add up', () => {
    const { rows, peak } = drawStripChart([
      datum({ x: '1990', base: 'oil', value: 2 }),
      datum({ x: '1999', base: 'oil', value: 4 }),
      datum({ x: '1999', base: 'arms', value: 1 }),
    ]);
    expect(rows.map(({ total }) => total)).toEqual([6, 1]);
    expect(rows.flatMap(({ bars }) => bars.map(({ height }) => height))).toEqual([50, 100, 25]);
    expect(peak).toEqual({ year: 1999, total: 5 });
  });
});
