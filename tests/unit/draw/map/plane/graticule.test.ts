import { expect, it } from 'vitest';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import { drawGraticule } from '../../../../../src/draw/map/graticule.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

/** True along 32° and 43° north, upright along 40° east. */
const canvas = canvasOf(SMALL_MAP);

it('a graticule has lines at whole multiples of its step, all across the canvas', () => {
  const lines = drawGraticule(canvas, 5).match(/M/g)!.length;
  expect(drawGraticule(canvas, 10).match(/M/g)!.length).toBeLessThan(lines);
  const starts = [...drawGraticule(canvas, 5).matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) =>
    canvas.projection.invert!([Number(x), Number(y)])!.map((degrees) => degrees / 5),
  );
  for (const [lon, lat] of starts)
    expect(
      Math.min(Math.abs(lon! - Math.round(lon!)), Math.abs(lat! - Math.round(lat!))),
    ).toBeLessThan(0.01);
});
