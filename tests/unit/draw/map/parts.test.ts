import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../../../src/draw/map/canvas.ts';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { leaves, type Scene } from '../../../../src/draw/scene.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../support/small-map.ts';

const drawn = drawMap(SMALL_MAP, SMALL_DATA);
const barOf = (corner: 'se' | 'sw', width: 'wide' | 'phone') => {
  const map = { ...SMALL_MAP, scaleBar: { ...SMALL_MAP.scaleBar, corner } };
  const { scaleBar } = drawMap(map, SMALL_DATA).compositions.find((each) => each.width === width)!;
  const [line] = leaves(scaleBar).filter((node) => node.type === 'rule');
  return line!;
};

describe('a scale bar', () => {
  it.each(['wide', 'phone'] as const)(
    'in the south-east ends at the right, at the width "%s"',
    (width) => {
      const { from, to } = barOf('se', width);
      expect(to[0]).toBeCloseTo(96.5, 0);
      expect(from[0]).toBeGreaterThan(50);
    },
  );

  it.each(['wide', 'phone'] as const)(
    'in the south-west begins at the left, at the width "%s"',
    (width) => {
      const { from, to } = barOf('sw', width);
      expect(from[0]).toBeCloseTo(3.5, 0);
      expect(to[0]).toBeLessThan(50);
    },
  );

  it('stands at the bottom, level, with its length over its middle', () => {
    const { from, to } = barOf('se', 'wide');
    expect(from[1]).toBeGreaterThan(90);
    expect(from[1]).toBe(to[1]);
    const [words] = leaves(drawn.compositions[0]!.scaleBar).filter((node) => node.type === 'label');
    expect(words).toMatchObject({ lines: ['100 km'], anchor: 'middle', offset: [0, -7] });
    expect(words!.at[0]).toBeCloseTo((from[0] + to[0]) / 2, 2);
  });
});

describe('the thumbnail of a stop', () => {
  const marked = (scene: Scene, style: string) =>
    leaves(scene).flatMap((node) =>
      node.type === 'path' && node.style === style ? [node.of?.feature] : [],
    );

  it('makes the places stand out that the stop is about, and no other', () => {
    const [eastern, planned] = drawn.views;
    expect(marked(eastern!.thumbnail.scene, 'thumbnail-subject')).toEqual(['east']);
    expect(marked(eastern!.thumbnail.scene, 'thumbnail-place')).toContain('later');
    expect(marked(planned!.thumbnail.scene, 'thumbnail-subject')).toEqual(['later']);
  });

  it('shows no place that a reader cannot visit', () => {
    const all = drawn.views.flatMap(({ thumbnail }) =>
      leaves(thumbnail.scene).map((node) => (node.type === 'path' ? node.of?.feature : '')),
    );
    expect(all).not.toContain('gate');
  });
});

describe('the locator', () => {
  /** Corners of path data, in units. */
  const corners = (d: string) => {
    const [, x, y, moves] = /^M(-?\d+) (-?\d+)l(.*)z$/.exec(d)!;
    const steps = [...moves!.matchAll(/-?\d+/g)].map(Number);
    const points = [[Number(x), Number(y)]];
    for (let i = 0; i + 1 < steps.length; i += 2)
      points.push([points.at(-1)![0]! + steps[i]!, points.at(-1)![1]! + steps[i + 1]!]);
    return points;
  };

  it('outlines the extent where it lies in the region: its corners are those of the map', () => {
    const outline = drawn.locator!.scene.find(
      (node) => node.type === 'path' && node.style === 'locator-extent',
    );
    const found = corners((outline as { d: string }).d);
    // A map further to the east has an outline further to the right, one further north one further up.
    const moved = (centre: [number, number]) => {
      const { wide } = SMALL_MAP.compositions;
      const map = {
        ...SMALL_MAP,
        compositions: { ...SMALL_MAP.compositions, wide: { ...wide, centre } },
      };
      const other = drawMap(map, SMALL_DATA).locator!.scene.find(
        (node) => node.type === 'path' && node.style === 'locator-extent',
      );
      return corners((other as { d: string }).d);
    };
    const middle = (points: number[][], axis: 0 | 1) =>
      points.reduce((sum, point) => sum + point[axis]!, 0) / points.length;
    expect(middle(moved([42, 38]), 0)).toBeGreaterThan(middle(found, 0) + 10);
    expect(middle(moved([40, 40]), 1)).toBeLessThan(middle(found, 1) - 10);
    // The first corner is that in the north-west, and the outline runs on to the east.
    expect(found[0]![0]).toBeLessThan(middle(found, 0));
    expect(found[0]![1]).toBeLessThan(middle(found, 1));
    expect(found[1]![0]).toBeGreaterThan(found[0]![0]!);
  });

  it('lies in a sea of its own, within an edge', () => {
    const styles = leaves(drawn.locator!.scene).map((node) => 'style' in node && node.style);
    expect(styles).toEqual(['sea', 'land', 'locator-borders', 'locator-extent', 'locator-edge']);
  });
});

describe('an optional layer', () => {
  it('holds the marks of the kilometres, a line with its name, and the marks of a place', () => {
    const marks = leaves(drawn.compositions[0]!.marks).flatMap((node) =>
      node.type === 'symbol' || node.type === 'label' ? [[node.style, node.of?.layer]] : [],
    );
    expect(marks.filter(([style]) => style === 'km')).toEqual([
      ['km', 'km'],
      ['km', 'km'],
    ]);
    expect(marks).toContainEqual(['line', 'plans']);
    expect(marks.filter(([style]) => style === 'dam')).toEqual([
      ['dam', 'plans'],
      ['dam', 'plans'],
    ]);
  });
});

it('keeps every mark within the extent of its width', () => {
  for (const { marks } of drawn.compositions)
    for (const node of leaves(marks))
      if ('at' in node) {
        expect(Math.min(...node.at)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...node.at)).toBeLessThanOrEqual(100);
      }
  expect(canvasOf(SMALL_MAP).width).toBeGreaterThan(3840);
});
