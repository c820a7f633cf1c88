import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawLand, type BaseMap } from '../../../../src/draw/map/land.ts';
import type { Canvas } from '../../../../src/draw/map/canvas.ts';
import { mapOf, canvasOf } from '../../../support/drawn.ts';

const canvas: Canvas = canvasOf(mapOf('karabakh'));
/** A place by its share of the canvas from the left and from the top. */
const at = (x: number, y: number): Position =>
  canvas.projection.invert!([x * canvas.width, y * canvas.height])!;
const polygon = (id: string, ...corners: [number, number][]): Feature => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [[...corners, corners[0]!].map(([x, y]) => at(x, y))],
  },
});
const none: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Two countries side by side, whose border the western one draws at `west` in its middle, the eastern at `east`. */
const drawn = (west: number, east: number, shore = true) => {
  const base: BaseMap = {
    countries: {
      type: 'FeatureCollection',
      features: [
        polygon(
          'AM',
          [0.1, 0.1],
          [0.5, 0.1],
          [0.5, 0.3],
          [west, 0.5],
          [0.5, 0.7],
          [0.5, 0.9],
          [0.1, 0.9],
        ),
        polygon(
          'AZ',
          [0.5, 0.1],
          [0.9, 0.1],
          [0.9, 0.9],
          [0.5, 0.9],
          [0.5, 0.7],
          [east, 0.5],
          [0.5, 0.3],
        ),
      ],
    },
    lakes: none,
    rivers: none,
    shore: shore
      ? polygon('land', [0.1, 0.1], [0.9, 0.1], [0.9, 0.9], [0.1, 0.9]).geometry
      : undefined,
    lines: new Map(),
  };
  return drawLand(canvas, base);
};
const pieces = (path: string) => path.split('M').length - 1;

describe('the ground where two countries of a map do not meet', () => {
  it('is land between the lines that each of them has, and both lines are borders', () => {
    const { parted, borders } = drawn(0.45, 0.55);
    expect(pieces(parted)).toBe(1);
    expect(parted.endsWith('z')).toBe(true);
    expect(borders).toContain(parted);
  });

  it('is the same where both draw the ground as theirs', () =>
    expect(pieces(drawn(0.55, 0.45).parted)).toBe(1));

  it('is nothing where they share one line, which is the border', () => {
    const { parted, borders } = drawn(0.5, 0.5);
    expect(parted).toBe('');
    expect(pieces(borders)).toBe(1);
  });

  it('is not told from a lake or a sea where the map has no shore of its own', () =>
    expect(drawn(0.45, 0.55, false).parted).toBe(''));
});
