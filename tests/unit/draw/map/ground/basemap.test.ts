import { describe, expect, it } from 'vitest';
import { drawBasemap } from '../../../../../src/draw/map/basemap.ts';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import type { MapData } from '../../../../../src/draw/map/drawn-map.ts';
import { EARTH_RADIUS_KM } from '../../../../../src/draw/distance.ts';
import { all, area, of } from '../../../../support/land.ts';
import { ring, SMALL_DATA, SMALL_MAP } from '../../../../support/small-map.ts';

const canvas = canvasOf(SMALL_MAP);

describe('the basemap', () => {
  const style = (data: Partial<MapData>, name: string) =>
    drawBasemap(SMALL_MAP, { ...SMALL_DATA, ...data }, canvas).filter(
      (node) => 'style' in node && node.style === name,
    );

  it('has the Golan Heights as neutral ground that is hatched, and not where they lie elsewhere', () => {
    expect(style({}, 'golan')).toHaveLength(1);
    expect(style({}, 'land-neutral')).toHaveLength(2);
    const { features } = SMALL_DATA.base.countries;
    const countries = all(...features.filter(({ id }) => id !== 'golan'));
    expect(style({ base: { ...SMALL_DATA.base, countries } }, 'golan')).toHaveLength(0);
  });

  it('has one ground where countries reach out to sea, fills those alone that stand out, and lays the sea over them', () => {
    const shore = all(of('land', area(ring(36.5, 34.5, 45, 41))));
    const nodes = drawBasemap(
      SMALL_MAP,
      { ...SMALL_DATA, base: { ...SMALL_DATA.base, shore } },
      canvas,
    );
    const names = nodes.map((node) => ('style' in node ? node.style : 'relief'));
    expect(names.slice(0, 4)).toEqual(['land', 'land-focus', 'land-neutral', 'land-transit']);
    expect(names.filter((name) => name === 'land')).toHaveLength(1);
    expect(names.indexOf('sea')).toBeGreaterThan(names.indexOf('borders'));
    expect(names).not.toContain('coast');
  });

  it('has a relief over the land and below the water, where there is one', () => {
    const relief = {
      parallels: [32, 43] as const,
      meridian: 40,
      scale: EARTH_RADIUS_KM * canvas.unitsPerKm,
      translate: [0, 0] as const,
      width: 600,
      height: 400,
      fades: [],
    };
    const nodes = drawBasemap(SMALL_MAP, { ...SMALL_DATA, relief }, canvas);
    const at = nodes.findIndex(({ type }) => type === 'relief');
    expect(nodes[at]).toMatchObject({ width: 600, height: 400 });
    const names = nodes.map((node) => ('style' in node ? node.style : 'relief'));
    expect(names.slice(0, at)).toEqual([
      'sea',
      'land-focus',
      'land-neutral',
      'land-transit',
      'land',
      'land-neutral',
    ]);
    expect(names.slice(at + 1, at + 4)).toEqual(['golan', 'river', 'lake']);
    expect(drawBasemap(SMALL_MAP, SMALL_DATA, canvas).some(({ type }) => type === 'relief')).toBe(
      false,
    );
  });

  it('has all halos below all lines, and the line of its own where that runs along a border', () => {
    const names = drawBasemap(SMALL_MAP, SMALL_DATA, canvas).flatMap((node) =>
      'style' in node && /halo|line-/.test(node.style) ? [node.style] : [],
    );
    expect(names).toEqual([
      ...['halo', 'halo', 'halo'],
      ...['line-pipeline', 'line-tanker-leg', 'line-border', 'line-river', 'line-planned'],
    ]);
    const lines = new Map([
      [
        'a-border',
        {
          type: 'LineString' as const,
          coordinates: [
            [41, 34],
            [41, 38],
          ],
        },
      ],
    ]);
    const [own] = style({ base: { ...SMALL_DATA.base, lines } }, 'line-border');
    expect(own).not.toEqual(style({}, 'line-border')[0]);
  });
});
