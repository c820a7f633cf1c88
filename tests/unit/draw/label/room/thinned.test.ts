import { describe, expect, it } from 'vitest';
import { thinned } from '../../../../../src/draw/label/thin.ts';
import { type Scene } from '../../../../../src/draw/scene.ts';
import { measure, label, dot } from '../../../../support/scene-marks.ts';

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
