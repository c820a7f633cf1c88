import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { leaves, type Scene } from '../../../../src/draw/scene.ts';
import { HATCH, MAP_PATHS, MAP_TEXTS, RELIEF_OPACITY, sizeOn } from '../../../../src/draw/style.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../support/small-map.ts';

const drawn = drawMap(SMALL_MAP, SMALL_DATA);
const stylesOf = (scene: Scene) =>
  leaves(scene).flatMap((node) => (node.type === 'relief' ? [] : [node.style]));
const basemap = stylesOf(drawn.basemap);
const pathsOf = (style: string) =>
  drawn.basemap.flatMap((node) => (node.type === 'path' && node.style === style ? [node.d] : []));

/** The table of content/geo/README.md. What is drawn how is a decision, and not the code's to change. */
describe('what is drawn how', () => {
  const DASHED = { stroke: 'border', width: 1, dash: '4 3' };

  it('borders between countries are solid', () => {
    expect(MAP_PATHS.borders).toEqual({ stroke: 'border', width: 0.9 });
    expect(MAP_PATHS['line-border']).toMatchObject({ stroke: 'pomegranate', width: 2.4 });
    expect(MAP_PATHS['line-border']).not.toHaveProperty('dash');
  });

  it('the line of 1949 around the West Bank and Gaza is dashed, and not drawn as a border as well', () => {
    expect(MAP_PATHS.armistice).toEqual(DASHED);
    expect(basemap).toContain('armistice');
    // Israel is west of 39 E, Palestine east of it: the line between them is in no border.
    const [line] = pathsOf('armistice');
    const x = Number(/^M(\d+)/.exec(line!)![1]);
    const moves = pathsOf('borders').join('');
    expect(moves).not.toContain(line!.slice(1));
    expect(moves).not.toContain(`M${x} `);
  });

  it('the West Bank and Gaza are neutral ground on every map', () => {
    expect(MAP_PATHS['land-neutral']).toEqual({ fill: 'land-neutral' });
    const all = { ...SMALL_MAP, focus: ['IL'], transit: [] };
    expect(stylesOf(drawMap(all, SMALL_DATA).basemap)).toContain('land-neutral');
  });

  it('countries in focus and countries that are crossed have a tint, all others none', () => {
    const tints = basemap.filter((style) => style.startsWith('land'));
    expect(tints).toEqual(['land-focus', 'land-neutral', 'land-transit', 'land', 'land-neutral']);
    expect(MAP_PATHS['land-focus']).toEqual({ fill: 'land-focus' });
    expect(MAP_PATHS['land-transit']).toEqual({ fill: 'land-transit' });
    expect(MAP_PATHS.land).toEqual({ fill: 'land' });
  });

  it('the Golan Heights are neutral ground, hatched, and dashed all around', () => {
    expect(MAP_PATHS.golan).toEqual({ ...DASHED, hatch: true });
    expect(MAP_PATHS.hatch).toEqual({ stroke: 'border', width: 5 });
    expect(HATCH).toEqual({ side: 22, turn: 45 });
    const [outline] = pathsOf('golan');
    expect(outline).toMatch(/z$/);
    expect(pathsOf('land-neutral')).toContain(outline);
  });

  it('the Green Line on Cyprus is dotted, over one fill for the island', () => {
    expect(MAP_PATHS['green-line']).toEqual({
      stroke: 'border',
      width: 1,
      dash: '1.2 2.6',
      cap: 'round',
    });
    expect(basemap).toContain('green-line');
  });

  it('a planned route is dotted, and hidden unless the text is about it', () => {
    expect(MAP_PATHS['line-planned']).toMatchObject({ stroke: 'ink', width: 2, dash: '0.1 4.5' });
    const planned = drawn.basemap.find((node) => 'style' in node && node.style === 'line-planned');
    expect(planned).toMatchObject({ of: { feature: 'a-planned', layer: 'plans' } });
  });

  it('the pipeline is a solid line in its own colour, a sea leg dotted in the same, a river in that of water', () => {
    expect(MAP_PATHS['line-pipeline']).toMatchObject({ stroke: 'naphtha', width: 2.6, halo: true });
    expect(MAP_PATHS['line-pipeline']).not.toHaveProperty('dash');
    expect(MAP_PATHS['line-tanker-leg']).toMatchObject({
      stroke: 'naphtha',
      width: 2,
      dash: '0.1 5',
      cap: 'round',
    });
    expect(MAP_PATHS['line-river']).toMatchObject({ stroke: 'coast', width: 1.6 });
  });

  it('lines on land have a halo, a sea leg and a river have none', () => {
    const halos = drawn.basemap.filter((node) => 'style' in node && node.style === 'halo');
    const under = halos.map((halo) => pathsAfter(halo as { d: string }));
    expect(under).toEqual(['line-pipeline', 'line-border', 'line-planned']);
  });

  it('water lies over land and lines over both', () => {
    const order = [...new Set(basemap)];
    expect(order).toEqual([
      'sea',
      'land-focus',
      'land-neutral',
      'land-transit',
      'land',
      'golan',
      'river',
      'lake',
      'borders',
      'armistice',
      'green-line',
      'coast',
      'graticule',
      'halo',
      'line-pipeline',
      'line-tanker-leg',
      'line-border',
      'line-river',
      'line-planned',
    ]);
  });

  it('a relief is faint', () => expect(RELIEF_OPACITY).toBe(0.55));
});

/** The style of the line that a halo lies under. */
function pathsAfter({ d }: { d: string }): string | undefined {
  const line = drawn.basemap.find(
    (node) => node.type === 'path' && node.style !== 'halo' && node.d === d,
  );
  return line?.type === 'path' ? line.style : undefined;
}

describe('how names are lettered', () => {
  it('countries have one size by the width of the map, the same on a page, in a file and on a card', () => {
    for (const kind of ['country', 'province', 'focus', 'part'] as const)
      expect([360, 640, 799, 800, 1400].map((px) => sizeOn(MAP_TEXTS[kind], px))).toEqual([
        11, 11, 11, 12.5, 12.5,
      ]);
  });

  it('no name is under 11 px', () => {
    for (const { size } of Object.values(MAP_TEXTS)) expect(size).toBeGreaterThanOrEqual(11);
  });

  it('waters are in serif italics and their colour, countries in spaced sans, towns in sans', () => {
    expect(MAP_TEXTS.sea).toEqual({
      size: 15,
      color: 'caspian',
      italic: true,
      serif: true,
      halo: 'sea',
    });
    expect(MAP_TEXTS.country).toEqual({
      size: 11,
      wide: 12.5,
      color: 'muted',
      spacing: 0.14,
      halo: 'halo',
    });
    expect(MAP_TEXTS.town).toEqual({ size: 13, color: 'ink', halo: 'halo' });
  });
});
