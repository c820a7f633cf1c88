import { describe, expect, it } from 'vitest';
import { labelBars } from '../../../../src/draw/chart/label-bars.ts';
import { drawLevels } from '../../../../src/draw/chart/level.ts';
import { placeLabels } from '../../../../src/draw/chart/place-labels.ts';
import { wrap } from '../../../../src/draw/chart/text-box.ts';

const plot = { width: 200, height: 200 };
const bars = (n: number, signed = -1) =>
  Array.from({ length: n }, (_, i) => ({
    x: 5 + i * 5,
    y: 40,
    text: '33.9',
    signed: i === signed,
  }));

describe('labels over narrow bars', () => {
  it('are left out where they would touch, but for the first and the last', () => {
    const placed = labelBars(bars(10), 2, plot);
    expect(placed[0]).toBeDefined();
    expect(placed.at(-1)).toBeDefined();
    expect(placed).toContain(undefined);
  });

  it('keep the value that carries a sign before all others', () => {
    expect(labelBars(bars(10, 4), 2, plot)[4]).toBeDefined();
  });

  it('stand over a higher bar beside them where they have to be there', () => {
    const [, last] = labelBars(
      [
        { x: 50, y: 40, text: '34', signed: false },
        { x: 55, y: 44, text: '27.2', signed: true },
      ],
      2,
      plot,
    );
    expect(last!.dy).toBeLessThan(-6);
  });
});

describe('labels and hairlines', () => {
  it('keep apart where another place is free', () => {
    const mark = { x: 50, y: 50, text: '590' };
    expect(placeLabels([mark], plot)[0]!.dy).toBe(-10);
    expect(placeLabels([mark], plot, [], [43])[0]!.dy).toBe(19);
  });

  it('share a place where there is no other', () => {
    const everywhere = Array.from({ length: 50 }, (_, i) => i * 2);
    expect(placeLabels([{ x: 50, y: 50, text: '590' }], plot, [], everywhere)[0]).toBeDefined();
  });

  it('send the words of a level to the other side of its line', () => {
    const on = { x: Number, y: Number, plot };
    const level = { reference: { value: 50 }, texts: ['Capacity'] };
    expect(drawLevels([level], on)[0]!.words.dy).toBeLessThan(0);
    expect(drawLevels([level], on, [], [44])[0]!.words.dy).toBeGreaterThan(0);
  });
});

describe('labels', () => {
  it('lie on no mark and on no other label', () => {
    const [first, second] = placeLabels(
      [
        { x: 50, y: 50, text: '31.1' },
        { x: 56, y: 50, text: '29.2' },
      ],
      plot,
    );
    expect(first).toBeDefined();
    expect(second).not.toEqual(first);
  });

  it('are left out where nothing is free', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({ x: 50 + i / 10, y: 50, text: '31.1' }));
    expect(placeLabels(crowd, plot)).toContain(undefined);
  });

  it('break between words', () => {
    expect(wrap('Capacity of the pipeline', 80, 12)).toEqual(['Capacity of', 'the pipeline']);
  });
});
