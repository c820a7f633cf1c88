import { describe, expect, it } from 'vitest';
import { labelledBar, labelledDot, labelValues } from '../../../../src/draw/chart/label-values.ts';
import { drawReferenceLines } from '../../../../src/draw/chart/reference-lines.ts';
import { acrossBox, label, mark } from '../../../../src/draw/chart/plot.ts';
import type { Size } from '../../../../src/draw/label/box.ts';
import { wrap } from '../../../../src/draw/label/measure.ts';
import { thinned } from '../../../../src/draw/label/thin.ts';
import { measure } from '../../../support/fixture-charts.ts';

const plot: Size = [200, 200];
const dot = (x: number, y: number, text: string) => labelledDot([x, y], y, text, plot);
const bar = (x: number, y: number, text: string, rank: number) =>
  labelledBar({ x, y, text, open: false }, 2, rank, plot);
const bars = (n: number, rankOf: (i: number) => number) =>
  Array.from({ length: n }, (_, i) => bar(5 + i * 5, 40, '33.9', rankOf(i)));
const ends = (n: number) => (i: number) => (i === 0 || i === n - 1 ? 1 : 2);

describe('labels over narrow bars', () => {
  it('are left out where they would touch, but for the first and the last', () => {
    const placed = labelValues(bars(10, ends(10)), plot, measure);
    expect(placed[0]).toBeDefined();
    expect(placed.at(-1)).toBeDefined();
    expect(placed).toContain(undefined);
  });

  it('keep the value that carries a sign before all others', () => {
    const signed = bars(10, (i) => (i === 4 ? 0 : ends(10)(i)));
    expect(labelValues(signed, plot, measure)[4]).toBeDefined();
  });

  it('stand over a higher bar beside them where they have to be there', () => {
    const both = [bar(50, 40, '34', 2), bar(55, 44, '27.2', 0)];
    expect(labelValues(both, plot, measure)[1]!.offset[1]).toBeLessThan(-6);
  });
});

describe('labels and hairlines', () => {
  it('keep apart where another place is free', () => {
    const at = (hairlines: readonly number[]) =>
      labelValues(
        [dot(50, 50, '590')],
        plot,
        measure,
        [],
        hairlines.map((y) => acrossBox(y, plot)),
      );
    expect(at([])[0]!.offset).toEqual([0, -10]);
    expect(at([43])[0]!.offset).toEqual([0, 19]);
  });

  it('share a place where there is no other', () => {
    const everywhere = Array.from({ length: 50 }, (_, i) => acrossBox(i * 2, plot));
    expect(labelValues([dot(50, 50, '590')], plot, measure, [], everywhere)[0]).toBeDefined();
  });

  it('send the words of a reference line to its other side', () => {
    const on = { x: Number, y: Number, size: plot, measure };
    const capacity = { reference: { value: 50 }, texts: ['Capacity'] };
    expect(drawReferenceLines([capacity], on)[0]!.words.offset[1]).toBeLessThan(0);
    expect(drawReferenceLines([capacity], on, [], [44])[0]!.words.offset[1]).toBeGreaterThan(0);
  });
});

describe('labels', () => {
  it('lie on no mark and on no other label', () => {
    const [first, second] = labelValues([dot(50, 50, '31.1'), dot(56, 50, '29.2')], plot, measure);
    expect(first).toBeDefined();
    expect(second!.offset).not.toEqual(first!.offset);
  });

  it('are left out where nothing is free', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => dot(50 + i / 10, 50, '31.1'));
    expect(labelValues(crowd, plot, measure)).toContain(undefined);
  });

  it('of a range stand at its upper end, or at the lower one where that is not free', () => {
    const range = labelledDot([50, 60], 30, '20–30', plot);
    expect(labelValues([range], plot, measure)[0]!.at).toEqual([50, 30]);
    const above: [number, number, number, number] = [0, 0, 200, 59];
    expect(labelValues([range], plot, measure, [above])[0]!.at).toEqual([50, 60]);
  });

  it('stand only at the places that a kind of chart names', () => {
    const right = [{ offset: [10, 4], anchor: 'start' }] as const;
    const one = labelledDot([50, 50], 50, '7', plot, undefined, right);
    expect(labelValues([one], plot, measure)[0]).toMatchObject(right[0]);
    expect(labelValues([one], plot, measure, [[101, 90, 120, 110]])).toEqual([undefined]);
  });

  it('break between words', () => {
    const lines = wrap('Capacity of the pipeline', 80, (text) => measure(text, { size: 12 }));
    expect(lines).toEqual(['Capacity of', 'the pipeline']);
  });
});

describe('a drawing for a smaller box', () => {
  const thin = (scene: Parameters<typeof thinned>[0]) =>
    thinned(scene, plot, [0, 0, 200, 200], measure, ['words', 'value']).flatMap((node) =>
      node.type === 'label' ? node.lines : [],
    );

  it('keeps of two labels on one another the one that says more', () => {
    const at = (style: 'value' | 'words', text: string) => label(style, [50, 50], text, [0, 0]);
    expect(thin([at('value', '30'), at('words', 'Capacity')])).toEqual(['Capacity']);
  });

  it('leaves out labels that would stand outside or on a mark of another value', () => {
    expect(thin([label('value', [99, 50], 'outside', [0, 0])])).toEqual([]);
    expect(thin([mark([50, 50], 0), label('value', [50, 50], 'on it', [0, 4])])).toEqual([]);
  });

  it('keeps every mark', () => {
    const marks = [mark([50, 50], 0), mark([51, 50], 0)];
    expect(thinned(marks, plot, [0, 0, 200, 200], measure)).toEqual(marks);
  });
});
