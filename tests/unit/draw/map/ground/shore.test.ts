import { describe, expect, it } from 'vitest';
import { canvas, area, of, all, land, pieces, west, east } from '../../../../support/land.ts';
import { ring } from '../../../../support/small-map.ts';

describe('countries that reach out to sea', () => {
  const shore = all(of('land', area(ring(38.5, 37.5, 41.5, 38.5))));

  it('have their coast at the shore, and sea over them beyond it', () => {
    const { coast, sea } = land({ countries: all(west, east), shore });
    expect(pieces(coast)).toBe(1);
    expect(coast.endsWith('z')).toBe(true);
    expect(sea).toBe(`M0 0h${canvas.width}v${canvas.height}h${-canvas.width}z${coast}`);
    expect(coast).not.toBe(land({ countries: all(west, east) }).coast);
  });

  it('may leave ground between them that no country has, with a border around it', () => {
    const parted = all(of('parted', area(ring(39.8, 37.8, 40, 38.2))));
    const { borders } = land({ countries: all(west, east), shore, parted });
    expect(pieces(borders)).toBe(pieces(land({ countries: all(west, east), shore }).borders) + 1);
    expect(borders.endsWith('z')).toBe(true);
  });
});
