import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { area, of, all, land, pieces, west, east } from '../../../../support/land.ts';
import { ring } from '../../../../support/small-map.ts';

describe('water and lines', () => {
  const line = (...coordinates: number[][]): Geometry => ({ type: 'LineString', coordinates });

  it('are areas and lines, each where it has any', () => {
    const lakes = all(of('a', area(ring(38, 37, 39, 38))), of('b', area(ring(41, 37, 42, 38))));
    const rivers = all(of('r', line([38, 36.5], [42, 36.5])));
    const drawn = land({ countries: all(west), lakes, rivers });
    expect(drawn.lakes.match(/z/g)).toHaveLength(2);
    expect(pieces(drawn.rivers)).toBe(1);
    expect(drawn.rivers).not.toContain('z');
    const { lakes: none, rivers: dry } = land({ countries: all(west) });
    expect([none, dry]).toEqual(['', '']);
  });

  it('too small to be seen are left out', () => {
    const pond = all(of('a', area(ring(38, 37, 38.001, 37.001))));
    expect(land({ lakes: pond }).lakes).toBe('');
  });

  it('of the map itself are drawn by their names, simplified with what they run along', () => {
    const border = line([40, 37], [40, 39]);
    const { lines, borders } = land({
      countries: all(west, east),
      lines: new Map([['own', border]]),
    });
    expect([...lines.keys()]).toEqual(['own']);
    const corners = (d: string) => d.match(/-?\d+/g)!.length;
    expect(corners(lines.get('own')!)).toBe(corners(borders));
  });
});
