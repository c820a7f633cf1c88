import { describe, expect, it } from 'vitest';
import { labelBox } from '../../../../../src/draw/label/measure.ts';
import { type LabelNode } from '../../../../../src/draw/scene.ts';

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

describe('a label', () => {
  it('covers its lines, turned about its place', () => {
    const one = label(0, 0, { lines: ['ten letter'], offset: [0, 0] });
    const box = (more: Partial<LabelNode>, viewport?: number) =>
      labelBox({ ...one, ...more }, measure, viewport).map(
        (side) => Math.round(side * 100) / 100 + 0,
      );
    expect(box({})).toEqual([0, -9.6, 50, 2.88]);
    expect(box({ lines: ['ten', 'letters'] })).toEqual([0, -9.6, 35, 16.8]);
    expect(box({ turn: 90 })).toEqual([-2.88, 0, 9.6, 50]);
    expect(box({ style: 'words', lines: ['a', 'b'] })).toEqual([0, -9.6, 5, 17.88]);
    // Names of countries are larger on wide plates, from 800 px on.
    expect(box({ style: 'country' }, 799)[1]).toBe(-8.8);
    expect(box({ style: 'country' }, 800)[1]).toBe(-10);
  });
});
