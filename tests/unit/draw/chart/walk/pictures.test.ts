import { describe, expect, it } from 'vitest';
import { drawWalk, pathIn, WIDTH_KM } from '../../../../support/walk.ts';

const { overview, closeUp } = drawWalk([20, 2]);
const numbers = (d: string) => d.match(/-?\d+/g)!.map(Number);

describe('the picture of a whole line', () => {
  it('is 2.3 times as wide as high, of one unit to a px of 960', () => {
    expect(overview.extent).toMatchObject({ width: 960, height: 417.4 });
  });

  it('has land, borders and the line, and leaves room at its ends', () => {
    expect(overview.lines.slice(0, 3).map((node) => 'style' in node && node.style)).toEqual([
      'walk-land',
      'walk-borders',
      'walk-line',
    ]);
    const [first, , ...moves] = numbers(pathIn(overview.lines, 'walk-line'));
    const x = first! - overview.extent.x;
    const end = x + moves.filter((_, i) => i % 2 === 0).reduce((a, b) => a + b, 0);
    // 1.25 times the line: a tenth of the picture on either side.
    expect(Math.abs(x - 96)).toBeLessThan(4);
    expect(Math.abs(end - 864)).toBeLessThan(4);
    expect((end - x) / 960).toBeCloseTo(0.8, 1);
    expect(WIDTH_KM).toBeGreaterThan(340);
  });

  it('has a ring around the part that is shown close up', () => {
    expect(overview.labels.at(-1)).toMatchObject({
      type: 'symbol',
      style: 'meeting',
      shape: 'ring',
      at: [50, expect.closeTo(55.9, 0)],
    });
  });

  it('has names where they lie, that of a sea with a line for each word', () => {
    expect(overview.labels.slice(0, 2)).toMatchObject([
      { style: 'walk-name', lines: ['Town'], offset: [0, 0], anchor: 'middle' },
      { style: 'walk-sea', lines: ['Small', 'Sea'], offset: [0, 0] },
    ]);
    const [town, sea] = overview.labels.flatMap((node) => ('at' in node ? [node] : []));
    expect(town!.at[0]).toBeCloseTo(50, 0);
    expect(sea!.at[0]).toBeGreaterThan(town!.at[0]);
    expect(sea!.at[1]).toBeLessThan(town!.at[1]);
  });
});

describe('the picture of a part close up', () => {
  it('is as large, of half a px to a unit', () => {
    expect(closeUp.extent).toMatchObject({ width: 1920, height: 834.8 });
  });

  it('has no ring, no name from outside and no border where there is none', () => {
    expect(closeUp.labels.map((node) => node.type)).toEqual(['label']);
    expect(closeUp.labels[0]).toMatchObject({ lines: ['Town'] });
    expect(pathIn(closeUp.lines, 'walk-borders')).toBe('');
    expect(pathIn(closeUp.lines, 'walk-land')).toMatch(/z$/);
  });
});
