import { describe, expect, it } from 'vitest';
import { drawBasemap } from '../../../../../src/draw/map/basemap.ts';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../../support/small-map.ts';

/** True along 32° and 43° north, upright along 40° east. */
const canvas = canvasOf(SMALL_MAP);

/** The points of each line of a graticule of so many degrees. */
function linesOf(graticule: number) {
  const drawn = drawBasemap({ ...SMALL_MAP, graticule }, SMALL_DATA, canvas).flatMap((node) =>
    node.type === 'path' && node.style === 'graticule' ? [node.d] : [],
  );
  return [...drawn.join('').matchAll(/M[^M]+/g)].map(([d]) => {
    const [x, y, ...moves] = d.match(/-?\d+/g)!.map(Number);
    const points = [[x!, y!]];
    for (let i = 0; i < moves.length; i += 2) {
      const [fromX, fromY] = points.at(-1)!;
      points.push([fromX! + moves[i]!, fromY! + moves[i + 1]!]);
    }
    return points;
  });
}

describe('a graticule', () => {
  it('has lines at whole multiples of its step', () => {
    const lines = linesOf(5);
    expect(linesOf(10).length).toBeLessThan(lines.length);
    for (const [x, y] of lines.flat()) {
      const steps = canvas.projection.invert!([x!, y!])!.map((degrees) => degrees / 5);
      const off = steps.map((step) => Math.abs(step - Math.round(step)));
      expect(Math.min(...off)).toBeLessThan(0.01);
    }
  });

  it('goes all across the canvas', () => {
    for (const line of linesOf(5))
      for (const [x, y] of [line[0]!, line.at(-1)!])
        expect([0, canvas.width].includes(x!) || [0, canvas.height].includes(y!)).toBe(true);
  });
});
