import { curveCatmullRom, line } from 'd3';
import { describe, expect, it } from 'vitest';
import { rounded } from '../../../src/draw/curve.ts';

const POINTS = [
  [0, 0],
  [2, 1],
  [3, 4],
  [7, 4],
  [8, 0],
];

/** The middle of each piece of the curve that d3 draws through points, from its Bézier handles. */
function middles(points: readonly number[][]): number[][] {
  const d = line().curve(curveCatmullRom.alpha(0.5))(points as [number, number][])!;
  const numbers = d.match(/-?[\d.]+/g)!.map(Number);
  let at = numbers.slice(0, 2);
  const found: number[][] = [];
  for (let i = 2; i < numbers.length; i += 6) {
    const [a, b, c, e, x, y] = numbers.slice(i, i + 6) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    found.push([(at[0]! + 3 * a + 3 * c + x) / 8, (at[1]! + 3 * b + 3 * e + y) / 8]);
    at = [x, y];
  }
  return found;
}

describe('a curve', () => {
  it('goes through all its points', () => {
    const curve = rounded(POINTS, 4);
    expect(curve.filter((_, i) => i % 4 === 0)).toEqual(POINTS);
  });

  it('is the centripetal Catmull-Rom spline that d3 draws', () => {
    const curve = rounded(POINTS, 2);
    const own = curve.filter((_, i) => i % 2 === 1);
    const others = middles(POINTS);
    // At the ends d3 has other handles.
    for (let i = 1; i < own.length - 1; i++)
      for (const axis of [0, 1]) expect(own[i]![axis]).toBeCloseTo(others[i]![axis]!, 2);
  });

  it('that is closed is round where it ends', () => {
    const ring = rounded(
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      4,
    );
    expect(ring.at(-1)).toEqual([0, 0]);
    expect(ring[1]![1]).toBeCloseTo(ring[3]![1]!, 5);
  });
});
