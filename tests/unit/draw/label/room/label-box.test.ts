import { describe, expect, it } from 'vitest';
import { labelBox } from '../../../../../src/draw/label/measure.ts';
import { type LabelNode } from '../../../../../src/draw/scene.ts';
import { label, measure } from '../../../../support/scene-marks.ts';

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
