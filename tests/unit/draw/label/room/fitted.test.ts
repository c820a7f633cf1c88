import { describe, expect, it } from 'vitest';
import { fitScene } from '../../../../../src/draw/label/fit-scene.ts';
import { type LabelNode, type SymbolNode } from '../../../../../src/draw/scene.ts';
import { measure, label, dot } from '../../../../support/scene-marks.ts';

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
