import { describe, expect, it } from 'vitest';
import { drawRulerChart } from '../../../../src/draw/chart/ruler-chart.ts';
import { wordsBox } from '../../../../src/draw/chart/words-on-plot.ts';
import type { ChartDefinition } from '../../../../src/model/chart.ts';

const MEASURED = [
  [0.05, 725],
  [0.25, 696],
  [1, 638],
  [5, 569],
  [20, 515],
].map(([ruler, length]) => ({ ruler: ruler!, length: length! }));
const LEVELS = [
  { value: 765, label: '765 km, an official site' },
  { value: 689, label: '689 km, agencies in 2025–26' },
  { value: 611, label: '611 km, CIA editions of 1992–2006' },
];
const chart = { domain: [490, 800], ticks: [500], reference: LEVELS } as unknown as ChartDefinition;
const PLOTS = { wide: { width: 500, height: 300 }, phone: { width: 196, height: 300 } };

describe('the published lengths across the curve of rulers', () => {
  const drawn = drawRulerChart(chart, MEASURED, String, (label) => [label, 'found by a ruler']);

  it.each(drawn.compositions)('have words on no point of it ($composition)', (composition) => {
    const plot = PLOTS[composition.composition];
    for (const { words } of composition.levels) {
      const [left, top, right, bottom] = wordsBox(words, plot);
      const covered = composition.marks.filter(({ x, y }) => {
        const [px, py] = [(x / 100) * plot.width, (y / 100) * plot.height];
        return px > left && px < right && py > top && py < bottom;
      });
      expect(covered, words.lines.join(' ')).toEqual([]);
    }
  });

  it('have all of them on one side of their lines where there are short ones for phones', () => {
    const short = LEVELS.map((level) => ({ ...level, short: level.label.slice(0, 11) }));
    const { compositions } = drawRulerChart(
      { ...chart, reference: short } as unknown as ChartDefinition,
      MEASURED,
      String,
      (label) => [label],
    );
    for (const { levels } of compositions)
      expect(levels.every(({ words }) => words.dy < 0)).toBe(true);
  });

  it('leave the ring where a length is found free of labels', () => {
    for (const { composition, marks } of drawn.compositions)
      for (const { label, x, y } of marks.filter((mark) => mark.label)) {
        const plot = PLOTS[composition];
        const base = (y / 100) * plot.height + label!.dy;
        const left =
          (x / 100) * plot.width + label!.dx - { start: 0, middle: 9, end: 18 }[label!.anchor];
        const covered = drawn.meetings.filter((ring) => {
          const [px, py] = [(ring.x / 100) * plot.width, (ring.y / 100) * plot.height];
          return px > left && px < left + 18 && py > base - 9 && py < base;
        });
        expect(covered).toEqual([]);
      }
  });

  it('have them over the line at its end where the curve leaves room', () => {
    const wide = drawn.compositions.find(({ composition }) => composition === 'wide')!;
    expect(wide.levels.map(({ words }) => words.anchor)).toEqual(['end', 'end', 'end']);
  });
});
