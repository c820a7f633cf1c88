import { geoCircle } from 'd3';
import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import { multiLine, onCanvas } from '../../../../../src/draw/map/project.ts';
import { SMALL_MAP } from '../../../../support/small-map.ts';

/** True along 32° and 43° north, upright along 40° east; 1000 km wide and 600 km on phones. */
const canvas = canvasOf(SMALL_MAP);

const circleAt = (lon: number) => geoCircle().center([lon, 38]).radius(1)();

describe('a shape on the canvas', () => {
  it('is cut at the edges, in whole units', () => {
    const { type, coordinates } = onCanvas(
      canvas,
      multiLine([
        [25, 38],
        [55, 38],
      ]),
    );
    expect(type).toBe('MultiLineString');
    const points = coordinates.flat() as number[][];
    expect(Math.min(...points.map(([x]) => x!))).toBe(0);
    expect(Math.max(...points.map(([x]) => x!))).toBe(canvas.width);
    expect(points.flat().every(Number.isInteger)).toBe(true);
    // The projection cuts nothing afterwards.
    expect(canvas.projection.clipExtent()).toBe(null);
  });

  it('has rings that end where they begin, each a polygon of its own', () => {
    const [one, other] = [circleAt(40), circleAt(43)].map(({ coordinates }) => coordinates[0]!);
    const both = { type: 'Polygon' as const, coordinates: [one!, other!] };
    const { type, coordinates } = onCanvas(canvas, both);
    expect(type).toBe('MultiPolygon');
    expect(coordinates).toHaveLength(2);
    for (const [ring, ...holes] of coordinates as number[][][][]) {
      expect(holes).toEqual([]);
      expect(ring!.at(-1)).toEqual(ring![0]);
      expect(ring!.length).toBeGreaterThan(50);
    }
  });

  it('is a line without points where it lies elsewhere', () => {
    const nothing = { type: 'MultiLineString', coordinates: [] };
    expect(onCanvas(canvas, circleAt(-100))).toEqual(nothing);
    expect(
      onCanvas(
        canvas,
        multiLine([
          [-100, 38],
          [-101, 38],
        ]),
      ),
    ).toEqual(nothing);
  });
});
