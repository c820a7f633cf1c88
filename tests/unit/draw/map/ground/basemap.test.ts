import { describe, expect, it } from 'vitest';
import { drawBasemap } from '../../../../../src/draw/map/basemap.ts';
import { canvasOf } from '../../../../../src/draw/map/canvas.ts';
import type { MapData } from '../../../../../src/draw/map/drawn-map.ts';
import { EARTH_RADIUS_KM } from '../../../../../src/draw/distance.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../../support/small-map.ts';

const canvas = canvasOf(SMALL_MAP);

describe('the basemap', () => {
  const style = (data: Partial<MapData>, name: string) =>
    drawBasemap(SMALL_MAP, { ...SMALL_DATA, ...data }, canvas).filter(
      (node) => 'style' in node && node.style === name,
    );

  it('has the Golan Heights where they lie on it, and not where they do not', () => {
    expect(style({}, 'golan')).toHaveLength(1);
    const far = SMALL_DATA.golan.map(([lon, lat]) => [lon - 30, lat] as const);
    expect(style({ golan: far }, 'golan')).toHaveLength(0);
  });

  it.each([
    ['west', [-12, 0]],
    ['east', [12, 0]],
    ['north', [0, 8]],
    ['south', [0, -8]],
  ] as const)('has nothing of an outline that lies to its %s', (_, [x, y]) => {
    const moved = SMALL_DATA.golan.map(([lon, lat]) => [lon + x, lat + y] as const);
    expect(style({ golan: moved }, 'golan')).toHaveLength(0);
  });

  it('has an outline whole of which one corner lies on it', () => {
    const [[lon, lat]] = SMALL_DATA.golan as [readonly [number, number]];
    const golan = [
      [lon, lat],
      [lon - 20, lat],
      [lon - 20, lat + 1],
    ] as const;
    expect(style({ golan }, 'golan')).toHaveLength(1);
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
    ]);
    expect(names.slice(at + 1, at + 3)).toEqual(['river', 'lake']);
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
