import { describe, expect, it } from 'vitest';
import { fitScene } from '../../../../src/draw/label/fit-scene.ts';
import { labelBox } from '../../../../src/draw/label/measure.ts';
import { thinned } from '../../../../src/draw/label/thin.ts';
import {
  leaves,
  withoutLayers,
  type LabelNode,
  type Scene,
  type SymbolNode,
} from '../../../../src/draw/scene.ts';

/** Every letter is 5 px wide. */
const measure = (text: string) => text.length * 5;
/** Letters of 12 px, 10 of 5 px each, from 10 px right of the place; the words of a line of the map. */
const label = (x: number, y: number, more: Partial<LabelNode> = {}): LabelNode => ({
  type: 'label',
  style: 'line',
  at: [x, y],
  lines: ['ten letter'],
  offset: [10, 4],
  anchor: 'start',
  ...more,
});
const dot = (x: number, y: number, more: Partial<SymbolNode> = {}): SymbolNode => ({
  type: 'symbol',
  style: 'town',
  shape: 'town',
  at: [x, y],
  ...more,
});

describe('the marks of a map that have room on a plate of 200 × 100 px', () => {
  const fit = { size: [200, 100] as const, scale: 1, covered: [], measure };

  it('stay as they are, in their order', () => {
    const marks = [dot(50, 50), label(50, 50)];
    expect(fitScene(marks, fit)).toEqual(marks);
  });

  it('are symbol and label together, or neither', () => {
    const marks = [dot(50, 50), label(50, 50), dot(50, 52), label(50, 52)];
    expect(fitScene(marks, fit)).toEqual(marks.slice(0, 2));
  });

  it('are symbols without any label too, and kilometre marks', () => {
    const marks = [dot(50, 50), dot(90, 50, { style: 'km', shape: 'km' }), label(90, 50)];
    // The label leaves the plate.
    expect(fitScene(marks, fit)).toEqual(marks.slice(0, 2));
  });

  it('are those of features first, whose labels may stand on another side', () => {
    const of = { feature: 'a' };
    const marks = [label(50, 53), dot(50, 50, { of }), label(50, 50, { of })];
    expect(fitScene(marks, fit)).toEqual(marks.slice(1));
    const edge = [dot(90, 50, { of }), label(90, 50, { of })];
    const [, moved] = fitScene(edge, fit) as [SymbolNode, LabelNode];
    expect(moved.offset[0]).toBe(10 - 18 - 50);
    expect(fitScene(edge, { ...fit, once: true })).toEqual(edge.slice(0, 1));
  });

  it('are in the order that is asked for', () => {
    const marks = [label(50, 50, { lines: ['b'] }), label(50, 52, { lines: ['a'] })];
    const order = (a: LabelNode, b: LabelNode) => (a.lines[0]! < b.lines[0]! ? -1 : 1);
    expect(fitScene(marks, fit)).toEqual(marks.slice(0, 1));
    expect(fitScene(marks, { ...fit, order })).toEqual(marks.slice(1));
  });

  it('have each name once where that is asked for', () => {
    const marks = [label(10, 20), label(10, 60), label(10, 75, { lines: ['ten', 'letter'] })];
    expect(fitScene(marks, { ...fit, once: true })).toEqual(marks.slice(0, 1));
    expect(fitScene(marks, fit)).toEqual(marks);
  });

  it('are pulled onto the plate as far as each may be', () => {
    // From 145 + 10 to 205 px: 5 px too far.
    const marks = [label(72.5, 50)];
    expect(fitScene(marks, fit)).toEqual([]);
    const [moved] = fitScene(marks, { ...fit, pull: () => 5 }) as [LabelNode];
    expect(moved.offset).toEqual([5, 4]);
    expect(fitScene(marks, { ...fit, pull: () => 4 })).toEqual([]);
  });

  it('wait for a larger map, whatever their layers', () => {
    const marks = [label(10, 20, { of: { from: 2 } }), label(10, 60, { of: { layer: 'km' } })];
    expect(fitScene(marks, fit)).toEqual(marks.slice(1));
    expect(fitScene(marks, { ...fit, scale: 2 })).toEqual(marks);
  });

  it('leave a symbol that says something by itself', () => {
    const marks = [dot(90, 50), label(90, 50)];
    expect(fitScene(marks, fit)).toEqual([]);
    expect(fitScene(marks, { ...fit, dependent: () => false })).toEqual(marks.slice(0, 1));
    const of = { feature: 'a' };
    const feature = [dot(50, 98, { of }), label(50, 98, { of, lines: ['x'.repeat(50)] })];
    expect(fitScene(feature, fit)).toEqual(feature.slice(0, 1));
    expect(fitScene(feature, { ...fit, dependent: () => true })).toEqual([]);
  });
});

describe('a plot of 200 × 100 px without the labels that have no room', () => {
  const size = [200, 100] as const;
  const thin = (scene: Scene, order?: Parameters<typeof thinned>[4]) =>
    thinned(scene, size, [-10, -10, 210, 110], measure, order);

  it('keeps those within the bounds, and those that say more', () => {
    const [axis, value] = [label(20, 50, { style: 'axis' }), label(20, 52, { style: 'value' })];
    expect(thin([axis, value])).toEqual([axis]);
    expect(thin([axis, value], ['value', 'axis'])).toEqual([value]);
    expect(thin([axis, value], ['value'])).toEqual([value]);
    expect(thin([label(76, 50)])).toEqual([]);
    expect(thin([label(75, 50)])).toHaveLength(1);
  });

  it('keeps two pixels between labels', () => {
    const height = 12 * 1.04;
    const next = (gap: number) => label(20, 50 + height + gap);
    expect(thin([label(20, 50), next(2.01)])).toHaveLength(2);
    expect(thin([label(20, 50), next(1.9)])).toHaveLength(1);
  });

  it('keeps every mark, and no words on a mark that is not theirs', () => {
    const inTheWay: Scene[] = [
      [dot(40, 50)],
      [{ type: 'rect', style: 'amount', at: [40, 40], size: [10, 20] }],
      [{ type: 'rule', style: 'span', from: [60, 50], to: [40, 50] }],
      [{ type: 'rule', style: 'span', from: [40, 90], to: [40, 10] }],
      [{ type: 'rule', style: 'span', from: [60, 52], to: [48, 48] }],
      [{ type: 'group', children: [dot(40, 50)] }],
    ];
    for (const marks of inTheWay) expect(thin([...marks, label(20, 50)])).toEqual(marks);
    const harmless: Scene[] = [
      [{ type: 'rule', style: 'tick', from: [0, 50], to: [100, 50] }],
      [{ type: 'path', style: 'run', unit: 'percent', d: 'M0 50L100 50' }],
    ];
    for (const marks of harmless) expect(thin([...marks, label(20, 50)])).toHaveLength(2);
  });

  it('lets words lie on a mark of their own group, and takes them out of the group otherwise', () => {
    const group = { type: 'group' as const, children: [dot(40, 50), label(20, 50)] };
    expect(thin([group])).toEqual([group]);
    expect(thin([group, dot(35, 50)])).toEqual([
      { ...group, children: [dot(40, 50)] },
      dot(35, 50),
    ]);
  });

  it.each([
    // The words reach from 50 to 100 px and from 44.4 to 56.9 px; air is 2 px, half of a symbol 5 px.
    [53.6, 50, true],
    [53.4, 50, false],
    [21.4, 50, true],
    [21.6, 50, false],
    [35, 37.3, true],
    [35, 37.5, false],
    [35, 64, true],
    [35, 63.8, false],
  ])('knows how large a symbol is: one at %f, %f %', (x, y, room) => {
    expect(thin([dot(x, y), label(20, 50)]).length).toBe(room ? 2 : 1);
  });
});

describe('a label', () => {
  it('covers its lines, turned about its place and enlarged', () => {
    const one = label(0, 0, { lines: ['ten letter'], offset: [0, 0] });
    const box = (more: Partial<LabelNode>, ...rest: number[]) =>
      labelBox({ ...one, ...more }, measure, ...rest).map(
        (side) => Math.round(side * 100) / 100 + 0,
      );
    expect(box({})).toEqual([0, -9.6, 50, 2.88]);
    expect(box({}, 2)).toEqual([0, -19.2, 100, 5.76]);
    expect(box({ lines: ['ten', 'letters'] })).toEqual([0, -9.6, 35, 16.8]);
    expect(box({ turn: 90 })).toEqual([-2.88, 0, 9.6, 50]);
    expect(box({ style: 'words', lines: ['a', 'b'] })).toEqual([0, -9.6, 5, 17.88]);
    // Names of countries are larger on wide plates, from 800 px on.
    expect(box({ style: 'country' }, 1, 799)[1]).toBe(-8.8);
    expect(box({ style: 'country' }, 1, 800)[1]).toBe(-10);
  });
});

describe('a scene', () => {
  it('is taken apart with what its groups say, which its marks may say otherwise', () => {
    const child = dot(1, 1, { of: { point: 2 }, tone: { base: 1 } });
    const group = {
      type: 'group' as const,
      of: { point: 1, layer: 'km' },
      tone: { verdict: 'opinion' as const },
      children: [child],
    };
    expect(leaves([group])).toEqual([
      { ...child, of: { point: 2, layer: 'km' }, tone: { base: 1, verdict: 'opinion' } },
    ]);
    const relief = { type: 'relief' as const, x: 0, y: 0, width: 1, height: 1 };
    expect(leaves([relief])).toEqual([relief]);
  });

  it('without some layers keeps all other marks, and the relief', () => {
    const relief = { type: 'relief' as const, x: 0, y: 0, width: 1, height: 1 };
    const [plain, km, plan] = [
      dot(1, 1),
      dot(2, 2, { of: { layer: 'km' } }),
      dot(3, 3, { of: { layer: 'plan' } }),
    ];
    expect(withoutLayers([relief, plain, km, plan], new Set(['km']))).toEqual([
      relief,
      plain,
      plan,
    ]);
  });
});
