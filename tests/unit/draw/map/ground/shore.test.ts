import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { canvas, area, of, all, land, pieces, west, east } from '../../../../support/land.ts';
import { ring } from '../../../../support/small-map.ts';

describe('countries that reach out to sea', () => {
  const shore = area(ring(38.5, 37.5, 41.5, 38.5));

  it('have their coast at the shore, and sea over them beyond it', () => {
    const { coast, sea } = land({ countries: all(west, east), shore });
    expect(pieces(coast)).toBe(1);
    expect(coast.endsWith('z')).toBe(true);
    expect(sea).toBe(`M0 0h${canvas.width}v${canvas.height}h${-canvas.width}z${coast}`);
    expect(coast).not.toBe(land({ countries: all(west, east) }).coast);
  });

  it('leave ground between them that no country has: it is drawn as land, with a border around it', () => {
    /** Half of a frame around the ground, with its corners clockwise as GeoJSON has them on a globe. */
    const half = (edge: number, inner: number): Feature => {
      const corners = [
        [edge, 36],
        [edge, 40],
        [40, 40],
        [40, 39],
        [inner, 39],
        [inner, 37],
        [40, 37],
        [40, 36],
        [edge, 36],
      ];
      return edge < 40 ? of('AA', area(corners)) : of('BB', area(corners.toReversed()));
    };
    const around = [half(37, 39), half(43, 41)];
    const { parted, borders } = land({ countries: all(...around), shore });
    expect(pieces(parted)).toBe(1);
    expect(parted.endsWith('z')).toBe(true);
    expect(borders).toContain(parted);
    // Without a shore such a ring is a lake.
    expect(land({ countries: all(...around) }).parted).toBe('');
  });
});
