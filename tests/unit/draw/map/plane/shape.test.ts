import { geoCircle } from 'd3';
import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import { flat, onCanvas } from '../../../../../src/draw/map/project.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

/** True along 32° and 43° north, upright along 40° east; 1000 km wide and 600 km on phones. */
const canvas = canvasOf(SMALL_MAP);

describe('a shape on the canvas', () => {
  it('is cut at the edges, in whole units', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [25, 38],
        [55, 38],
      ],
    };
    const { lines, polygons } = onCanvas(canvas, line);
    expect(polygons).toEqual([]);
    const points = lines.flat();
    expect(Math.min(...points.map(([x]) => x!))).toBe(0);
    expect(Math.max(...points.map(([x]) => x!))).toBe(canvas.width);
    expect(points.flat().every(Number.isInteger)).toBe(true);
    expect(flat(canvas, line)?.type).toBe('MultiLineString');
    // The projection cuts nothing afterwards.
    expect(canvas.projection.clipExtent()).toBe(null);
  });

  it('has rings that end where they begin, and is nothing where it lies elsewhere', () => {
    const around = geoCircle().center([40, 38]).radius(1)();
    const shape = flat(canvas, around);
    expect(shape?.type).toBe('MultiPolygon');
    const [[ring]] = (shape as { coordinates: number[][][][] }).coordinates as [[number[][]]];
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(ring.length).toBeGreaterThan(50);
    expect(flat(canvas, geoCircle().center([-100, 38]).radius(1)())).toBe(undefined);
  });
});
