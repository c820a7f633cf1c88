import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/draw/chart/kinds.ts';
import { openEnd } from '../../../../src/draw/chart/plot.ts';
import { boxIn } from '../../../../src/draw/label/measure.ts';
import { runs, uncovered } from '../../../../src/draw/chart/time-segments.ts';
import { leaves, type LabelNode, type RuleNode, type Scene } from '../../../../src/draw/scene.ts';
import { shapeOf } from '../../../../src/draw/shapes.ts';
import { SERIES } from '../../../../src/draw/style.ts';
import type { Datum } from '../../../../src/model/chart-data.ts';
import type { Qualifier } from '../../../../src/model/series.ts';
import { drawnForPage, scenesOf } from '../../../support/chart-prints.ts';
import { datum, inputOf, measure, pageLayout } from '../../../support/fixture-charts.ts';

const draw = (chart: object, data: readonly Datum[]) => drawnForPage(inputOf(chart, data));
const plot = (chart: object, data: readonly Datum[]) => scenesOf(draw(chart, data))[0]!;
const rows = (chart: object, data: readonly Datum[]) => {
  const drawing = draw(chart, data);
  if (drawing.form !== 'rows') throw new TypeError('This kind draws no rows.');
  return drawing.groups.flatMap((group) => group.rows);
};
const symbols = (scene: Scene, style: string) =>
  leaves(scene).filter((node) => node.type === 'symbol' && node.style === style);
const placesOf = (scene: Scene) =>
  symbols(scene, 'mark').map((node) => (node.type === 'symbol' ? node.at : [0, 0]));
const rules = (scene: Scene, style: string) =>
  leaves(scene).filter((node): node is RuleNode => node.type === 'rule' && node.style === style);
const labels = (scene: Scene, style: string) =>
  leaves(scene).filter((node): node is LabelNode => node.type === 'label' && node.style === style);

describe('a limit', () => {
  it.each<[Qualifier, 'up' | 'down' | undefined]>([
    ['over', 'up'],
    ['almost', 'down'],
    ['up-to', 'down'],
    ['about', undefined],
  ])('that says "%s" is open %s', (qualifier, way) => {
    expect(openEnd({ qualifier })).toBe(way);
  });

  it('has an arrow upwards or downwards by year, to the right or left in a row', () => {
    const data = [
      datum('2000', 10, { qualifier: 'over' }),
      datum('2001', 10, { qualifier: 'almost' }),
    ];
    const turns = (scenes: readonly Scene[]) =>
      scenes.flatMap((scene) =>
        symbols(scene, 'open-end').map((node) => (node.type === 'symbol' ? node.turn : undefined)),
      );
    expect(turns(scenesOf(draw({}, data)))).toEqual([0, 180]);
    expect(turns(scenesOf(draw({ kind: 'range' }, data)))).toEqual([90, 270]);
  });

  it.each(['over', 'almost'] as const)(
    'that says "%s" keeps its arrow clear of the value beside it',
    (qualifier) => {
      const scene = plot({}, [datum('2000', 5), datum('2001', 10, { qualifier })]);
      const [value] = labels(scene, 'value').filter(({ lines }) => /[<>]/.test(lines.join('')));
      const [, top, , bottom] = boxIn(value!, pageLayout().size, measure);
      const [, y] = placesOf(scene)[1]!;
      const middle = (y / 100) * pageLayout().size[1];
      const [from, to] =
        qualifier === 'over' ? [middle - 14, middle - 5] : [middle + 5, middle + 14];
      expect(bottom <= from || top >= to).toBe(true);
    },
  );
});

describe('a chart by year', () => {
  const scene = plot(
    { joined: ['all'], reference: [{ value: 50, label: 'Capacity', sources: ['a'], from: 2003 }] },
    [datum('2000', 25), datum('2001', 50), datum('2002', 0, { base: 'own' }), datum('2004', 10)],
  );

  it('puts higher values higher', () => {
    expect(placesOf(scene).map(([, y]) => y)).toEqual([50, 0, 100, 80]);
  });

  it('joins only neighbouring years of one base', () => {
    const lines = leaves(scene).filter((node) => node.type === 'path');
    expect(lines.map(({ d }) => d.match(/L/g)!.length)).toEqual([1]);
  });

  it('leaves a gap of a year open: what was not seen is not drawn', () => {
    const years = (...middles: number[]) => runs(middles.map((middle) => ({ middle })));
    expect(years(2000, 2001, 2003, 2004).map((run) => run.length)).toEqual([2, 2]);
    expect(years(2000, 2002)).toEqual([]);
  });

  it('draws a reference line from the year it holds', () => {
    const [reference] = rules(scene, 'reference');
    expect(reference!.from[1]).toBe(0);
    expect(reference!.from[0]).toBeGreaterThan(placesOf(scene)[2]![0]);
    expect(reference!.to[0]).toBe(100);
  });

  it.each(['wide', 'phone'] as const)('keeps every mark inside the plot (%s)', (composition) => {
    const drawing = KINDS.time.draw(
      inputOf({}, [datum('2000', 1), datum('2001', 2)]),
      pageLayout(composition),
    );
    for (const [x] of scenesOf(drawing).flatMap(placesOf)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(100);
    }
  });

  it('says for which years it has no value, where values are bars', () => {
    expect(uncovered(new Set([2011, 2012, 2016]), 2011, 2017)).toEqual([2013, 2014, 2015, 2017]);
    const bars = plot({ mark: 'bar' }, [datum('2000', 1), datum('2003', 2)]);
    expect(labels(bars, 'gap').map(({ lines }) => lines[0])).toEqual(['?', '?']);
    expect(labels(plot({}, [datum('2000', 1), datum('2003', 2)]), 'gap')).toEqual([]);
  });

  it('sets values without a year apart, behind a line', () => {
    const apart = plot({}, [datum('2000', 1), datum('2003', 2), datum('some day', 3)]);
    const [edge] = rules(apart, 'edge');
    expect(placesOf(apart).map(([x]) => x > edge!.from[0])).toEqual([false, false, true]);
    expect(labels(apart, 'axis').map(({ lines }) => lines[0])).toContain('no year');
  });

  it('draws a range as a line between two marks and a time of several years as a line across', () => {
    const ranged = plot({}, [
      datum('2000', 10, { upper: 20 }),
      datum('2005', 5, { span: [2002, 2008] }),
    ]);
    expect(placesOf(ranged)).toHaveLength(3);
    const [upright, across] = rules(ranged, 'span');
    expect(upright!.from[0]).toBe(upright!.to[0]);
    expect(across!.from[1]).toBe(across!.to[1]);
  });

  it('cuts the years into plots of their own where the chart says so', () => {
    const segments = [
      { from: 1990, until: 1999, title: 'Before' },
      { from: 2000, until: 2009 },
    ];
    const drawing = draw({ segments }, [datum('1995', 1), datum('2005', 2)]);
    expect(drawing.form === 'plots' && drawing.plots.map(({ title }) => title)).toEqual([
      'Before',
      undefined,
    ]);
    expect(scenesOf(drawing).map((scene) => placesOf(scene).length)).toEqual([1, 1]);
  });
});

describe('a chart of shares by span', () => {
  const shares = rows({ kind: 'windows', domain: [0, 100], ticks: [0, 100] }, [
    datum('2016-20', 69),
    datum('2010-14', 85, { base: 'own' }),
    datum('2016-20', 17, { base: 'own' }),
  ]);

  it('puts both shares of a span into one row, oldest span first', () => {
    expect(shares.map(({ label }) => label.time)).toEqual(['2010–14', '2016–20']);
    expect(shares.map(({ scene }) => placesOf(scene).length)).toEqual([1, 2]);
  });

  it('says where one of them was not found', () => {
    expect(shares.map(({ label }) => label.gaps)).toEqual([['All oil: no figure found'], []]);
  });

  it('keeps the words of two marks on opposite sides, the first of a base with its name', () => {
    const values = labels(shares[1]!.scene, 'value');
    expect(values.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
    expect(values.map(({ lines }) => lines[0])).toEqual(['17', 'All oil 69']);
    expect(shares[1]!.spoken).toBe('Own oil: 17; All oil: 69');
  });
});

describe('a chart of estimates', () => {
  it('draws a single value as a mark and a range as two with a line between them', () => {
    const scenes = rows({ kind: 'range' }, [datum('2000', 10), datum('2001', 10, { upper: 30 })]);
    expect(scenes.map(({ scene }) => placesOf(scene).map(([x]) => x))).toEqual([[20], [20, 60]]);
    expect(scenes.map(({ scene }) => rules(scene, 'span').length)).toEqual([0, 1]);
  });

  it('keeps rows without a date under a heading of their own, with their names', () => {
    const drawing = draw({ kind: 'range' }, [
      datum('2000', 10),
      datum('A book', 10, { heading: 'Without a date' }),
    ]);
    expect(drawing.form === 'rows' && drawing.groups.map(({ heading }) => heading)).toEqual([
      undefined,
      'Without a date',
    ]);
    const [dated, named] = rows({ kind: 'range' }, [datum('2000', 10), datum('A book', 10)]);
    expect(dated!.label).toMatchObject({ time: '2000', name: 'Publisher a' });
    expect(named!.label).toMatchObject({ time: undefined, name: 'A book' });
  });

  it('gives each base a shape of its own, as far as there are shapes', () => {
    const shapes = SERIES.map((_, base) => shapeOf(`base-${base}`));
    expect(new Set(shapes).size).toBe(SERIES.length);
    expect(() => shapeOf(`base-${SERIES.length}`)).toThrow(/has no shape/);
  });
});

describe('counts', () => {
  const bars = (scene: Scene) => leaves(scene).filter((node) => node.type === 'rect');

  it('stand on an axis from nought to the largest, in the colour of their verdict', () => {
    const counted = rows({ kind: 'tally', counts: 'claims', series: [], labels: {} }, [
      datum('Supported', 4, { base: 'supported' }),
      datum('Contradicted', 8, { base: 'contradicted' }),
    ]);
    expect(counted.flatMap(({ scene }) => bars(scene).map(({ size }) => size[0]))).toEqual([
      50, 100,
    ]);
    expect(counted.flatMap(({ scene }) => bars(scene).map(({ tone }) => tone?.verdict))).toEqual([
      'supported',
      'contradicted',
    ]);
  });

  it('of a strip keep one scale over all rows, add up, and name the year with most', () => {
    const strip = rows({ kind: 'strip', counts: 'events', series: [], labels: {} }, [
      datum('1990', 2, { base: 'oil' }),
      datum('1999', 4, { base: 'oil' }),
      datum('1999', 1, { base: 'arms' }),
      datum('1998', 1, { base: 'arms' }),
    ]);
    expect(strip.map(({ value }) => value)).toEqual(['6', '2']);
    const heights = strip.flatMap(({ scene }) => bars(scene).map(({ size }) => size[1]));
    expect(heights.map((height) => height / heights[1]!)).toEqual([0.5, 1, 0.25, 0.25]);
    expect(strip.map(({ scene }) => labels(scene, 'value').map(({ lines }) => lines[0]))).toEqual([
      ['4'],
      [],
    ]);
  });
});
