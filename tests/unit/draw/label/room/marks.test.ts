import { describe, expect, it } from 'vitest';
import {
  layOut,
  type LabelMark,
  type Mark,
  type Viewport,
} from '../../../../../src/draw/label/layout.ts';
import { WHOLE } from '../../../../../src/wire/view.ts';

/** A plate of 200 × 100 px, seen whole. */
const PLATE: Viewport = { view: WHOLE, size: [200, 100], scale: 1, layers: new Set(), covered: [] };

const at = (x: number, y: number): Mark['at'] => [x / 200, y / 100];

const symbol = (x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  at: at(x, y),
  box: [-5, -5, 5, 5],
  from: 1,
  feature: 'a',
  ...more,
});

/** Words of 40 × 10 px that begin 8 px to the right of their place. */
const words = (x: number, y: number, more: Partial<LabelMark> = {}): LabelMark => ({
  at: at(x, y),
  box: [8, -5, 48, 5],
  from: 1,
  ...more,
});

const shiftOf = (label: LabelMark, symbols: Mark[] = [], plate: Partial<Viewport> = {}) =>
  layOut(symbols, [label], { ...PLATE, ...plate }).get(label)?.shift;

describe('a mark', () => {
  it.each([
    [1, 1, true],
    [1.9, 2, false],
    [2, 2, true],
    [2.1, 2, true],
  ])('on a map of the scale %f that it needs from %f: %s', (scale, from, shown) => {
    const dot = symbol(100, 50, { from });
    expect(layOut([dot], [], { ...PLATE, scale }).has(dot)).toBe(shown);
    expect(shiftOf(words(100, 50, { from }), [], { scale })).toEqual(shown ? [0, 0] : undefined);
  });

  it('of a layer is there while that is shown', () => {
    const dot = symbol(100, 50, { layer: 'km' });
    expect(layOut([dot], [], PLATE).has(dot)).toBe(false);
    expect(layOut([dot], [], { ...PLATE, layers: new Set(['km']) }).has(dot)).toBe(true);
  });

  it('stands at its place on the plate, symbol and label alike', () => {
    const dot = symbol(60, 30);
    const label = words(60, 30, { symbol: dot });
    const found = layOut([dot], [label], PLATE);
    for (const mark of [dot, label]) expect(found.get(mark)!.at).toEqual([60, 30]);
  });
});
