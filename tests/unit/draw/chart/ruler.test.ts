import { describe, expect, it } from 'vitest';
import { COMPOSITIONS, type Composition } from '../../../../src/draw/chart/drawing.ts';
import { KINDS } from '../../../../src/draw/chart/kinds.ts';
import { rulerFor } from '../../../../src/draw/chart/ruler-chart.ts';
import { boxIn } from '../../../../src/draw/label/measure.ts';
import { leaves, type LabelNode } from '../../../../src/draw/scene.ts';
import { scenesOf } from '../../../support/chart-prints.ts';
import { datum, FIXTURES, inputOf, measure, pageLayout } from '../../../support/fixture-charts.ts';

const MEASURED = (
  [
    [0.05, 725],
    [0.25, 696],
    [1, 638],
    [5, 569],
    [20, 515],
  ] as const
).map(([at, value]) => datum(`${at} km`, value, { at, base: 'measured' }));
const REFERENCES = [
  { value: 765, label: '765 km, an official site', sources: ['a'] },
  { value: 689, label: '689 km, agencies in 2025–26', sources: ['a'] },
  { value: 611, label: '611 km, CIA editions of 1992–2006', sources: ['a'] },
];
const { walk, answer } = FIXTURES['ruler']!.chart;
const chart = {
  kind: 'ruler',
  counts: 'border-lengths',
  series: [],
  labels: { measured: 'Measured' },
  domain: [490, 800],
  ticks: [500, 800],
  reference: REFERENCES,
  walk,
  answer,
};

const drawn = (composition: Composition) => {
  const layout = pageLayout(composition, true);
  const [scene] = scenesOf(KINDS.ruler.draw(inputOf(chart, MEASURED), layout));
  const nodes = leaves(scene!);
  const places = (style: string) =>
    nodes
      .filter((node) => node.type === 'symbol' && node.style === style)
      .map((node) => (node.type === 'symbol' ? node.at : ([0, 0] as const)))
      .map(([x, y]) => [(x / 100) * layout.size[0], (y / 100) * layout.size[1]] as const);
  const boxes = (style: string) =>
    nodes
      .filter((node): node is LabelNode => node.type === 'label' && node.style === style)
      .map((node) => ({ node, box: boxIn(node, layout.size, measure) }));
  return { places, boxes };
};
const covered = (
  [left, top, right, bottom]: readonly [number, number, number, number],
  places: readonly (readonly [number, number])[],
) => places.filter(([x, y]) => x > left && x < right && y > top && y < bottom);

describe.each(COMPOSITIONS)(
  'the published lengths across the curve of rulers (%s)',
  (composition) => {
    const { places, boxes } = drawn(composition);

    it('have words on no point of it', () => {
      expect(boxes('words')).toHaveLength(3);
      for (const { node, box } of boxes('words'))
        expect(covered(box, places('mark')), node.lines.join(' ')).toEqual([]);
    });

    it('leave the ring where a length is found free of labels', () => {
      expect(places('meeting')).toHaveLength(2);
      for (const { box } of boxes('value')) expect(covered(box, places('meeting'))).toEqual([]);
    });
  },
);

it('stand over the line at its end where the curve leaves room', () => {
  expect(
    drawn('wide')
      .boxes('words')
      .map(({ node }) => node.anchor),
  ).toEqual(['end', 'end', 'end']);
});

it('name the ruler that finds a length, and say where none does', () => {
  const said = drawn('wide')
    .boxes('words')
    .map(({ node }) => node.lines.at(-1));
  expect(said).toEqual(['found by no ruler', 'found at 0.3 km', 'found at 2 km']);
});

it('a ruler between two that were tried finds a length between theirs', () => {
  const tried = [
    { ruler: 1, length: 600 },
    { ruler: 100, length: 500 },
  ];
  expect(rulerFor(tried, 550)).toBeCloseTo(10);
  expect(rulerFor(tried, 700)).toBeUndefined();
});

it('a value without the length of its ruler is refused with its name', () => {
  expect(() => KINDS.ruler.draw(inputOf(chart, [datum('a ruler', 1)]), pageLayout())).toThrow(
    /"a ruler" has no "at"/,
  );
});
