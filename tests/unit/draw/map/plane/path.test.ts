import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../../../src/draw/map/paths.ts';

/** Points as numbers with commas between x and y. */
const points = (text: string) =>
  text === '' ? [] : text.split(' ').map((point) => point.split(',').map(Number));

describe('a path', () => {
  it.each([
    ['moves from point to point', '0,0 10,5 7,9', 'M0 0l10 5-3 4'],
    ['may come back', '0,0 10,5 0,0', 'M0 0l10 5-10-5'],
    ['has no point twice, in whole units', '0.4,0.4 0,0 9.6,5', 'M0 0l10 5'],
    ['is nothing where it does not move', '0,0 0,0', ''],
    ['is nothing for a point', '0,0', ''],
    ['is nothing for no point', '', ''],
  ])('of a line %s', (_, line, d) => {
    expect(pathOf({ type: 'LineString', coordinates: points(line) })).toBe(d);
  });

  it.each([
    ['ends where it began', '0,0 10,5 7,9 0,0', 'M0 0l10 5-3 4z'],
    ['does so once', '0,0 10,5 7,9 0.4,0 0,0', 'M0 0l10 5-3 4z'],
    ['is nothing for a line there and back', '0,0 10,5 0,0', ''],
    ['is nothing for a point', '0,0 0.2,0 0,0.2 0,0', ''],
  ])('of a ring %s', (_, ring, d) => {
    expect(pathOf({ type: 'Polygon', coordinates: [points(ring)] })).toBe(d);
  });

  it('has one piece after the other, of which rings alone are closed', () => {
    const [first, second] = [points('0,0 1,1'), points('5,5 4,6')];
    const lines = { type: 'MultiLineString' as const, coordinates: [first, second] };
    expect(pathOf(lines)).toBe('M0 0l1 1M5 5l-1 1');
    const ring = { type: 'Polygon' as const, coordinates: [points('0,0 1,1 1,0 0,0')] };
    expect(pathOf({ type: 'GeometryCollection', geometries: [ring, ring, lines] })).toBe(
      'M0 0l1 1 0-1zM0 0l1 1 0-1zM0 0l1 1M5 5l-1 1',
    );
  });
});
