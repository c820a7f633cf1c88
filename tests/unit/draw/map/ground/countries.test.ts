import { describe, expect, it } from 'vitest';
import { canvas, area, of, all, land, pieces, west, east } from '../../../../support/land.ts';
import { ring } from '../../../../support/small-map.ts';

describe('two countries side by side', () => {
  const drawn = () => land({ countries: all(west, east) });

  it('are an area each, and what they share is drawn once, as their border', () => {
    const { countries, borders, coast, armistice, sea } = drawn();
    expect(countries.map(({ id }) => id)).toEqual(['AA', 'BB']);
    for (const { d } of countries) expect(d).toMatch(/^M\d+ \d+l[-\d ]+z$/);
    expect(pieces(borders)).toBe(1);
    expect(borders).not.toContain('z');
    expect(pieces(coast)).toBeGreaterThan(0);
    expect([armistice, sea]).toEqual(['', '']);
  });

  it('lie where they lie on the globe', () => {
    const [, x, y] = /^M(\d+) (\d+)/.exec(drawn().borders)!;
    const [lon, lat] = canvas.projection.invert!([Number(x), Number(y)])!;
    expect(lon).toBeCloseTo(40, 2);
    expect(Math.min(Math.abs(lat - 37), Math.abs(lat - 39))).toBeLessThan(0.01);
  });

  it.each([
    ['IL', 'PS'],
    ['PS', 'IL'],
  ])('called %s and %s have the line of 1949 between them, and no border', (a, b) => {
    const { borders, armistice } = land({ countries: all({ ...west, id: a }, { ...east, id: b }) });
    expect(borders).toBe('');
    expect(pieces(armistice)).toBe(1);
  });

  it('of which one is the Golan Heights have no border: that ground is dashed on all sides', () => {
    const { borders, armistice } = land({ countries: all(west, { ...east, id: 'golan' }) });
    expect([borders, armistice]).toEqual(['', '']);
  });

  it('and one on the other side of the globe: that is not drawn', () => {
    const far = of('CC', area(ring(-100, 37, -98, 39)));
    expect(land({ countries: all(west, far) }).countries.map(({ id }) => id)).toEqual(['AA']);
  });
});
