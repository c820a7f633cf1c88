import { describe, expect, it } from 'vitest';
import { drawWalk, pathIn, stepsIn, WIDTH_KM } from '../../../../support/walk.ts';

const corners = (d: string) => d.match(/-?\d+/g)!.length / 2;

describe('the steps of dividers', () => {
  it('have a group for each opening; that which is shown first is told', () => {
    const { overview } = drawWalk([20, 2], 2);
    expect(stepsIn(overview).map(({ of }) => of)).toEqual([
      { walk: 0, current: false },
      { walk: 1, current: true },
    ]);
  });

  it('show the first where the opening is not among them', () => {
    expect(stepsIn(drawWalk([20, 2], 7).overview)[0]!.of).toEqual({ walk: 0, current: true });
  });

  it('are straight, as many as the opening goes into the line, and one to its end', () => {
    const [twenty] = stepsIn(drawWalk([20, 2]).overview);
    expect(corners(pathIn(twenty!.children, 'walk-steps'))).toBe(Math.floor(WIDTH_KM / 20) + 2);
  });

  it('of less than a unit are not told from the line', () => {
    const { overview } = drawWalk([0.1]);
    const [finest] = stepsIn(overview);
    expect(pathIn(finest!.children, 'walk-steps')).toBe(pathIn(overview.lines, 'walk-line'));
  });

  it('have a dot for each place stood on, up to 90 of them', () => {
    const dots = (opening: number, picture: 'overview' | 'closeUp' = 'overview') =>
      (pathIn(stepsIn(drawWalk([opening])[picture])[0]!.children, 'walk-stands').match(/h0/g) ?? [])
        .length;
    expect(dots(20)).toBe(Math.floor(WIDTH_KM / 20) + 2);
    expect(dots(5)).toBeGreaterThan(60);
    expect(dots(1)).toBe(0);
    // Of the close-up those alone that lie within it.
    expect(dots(20, 'closeUp')).toBeLessThanOrEqual(3);
    expect(dots(5, 'closeUp')).toBeLessThan(dots(5) / 4);
  });
});
