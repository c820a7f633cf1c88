import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapOnCard } from '../../../../src/draw/card/map-card.ts';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { PALETTE, type Role } from '../../../../src/draw/palette.ts';
import { mapBody } from '../../../../src/draw/print/map-svg.ts';
import { sceneCss } from '../../../../src/draw/print/scene-css.ts';
import { sceneHtml } from '../../../../src/draw/print/scene-html.ts';
import { basemapSvg } from '../../../../src/draw/print/map-svg.ts';
import { leaves, type Leaf } from '../../../../src/draw/scene.ts';
import { shapeOf } from '../../../../src/draw/shapes.ts';
import { MAP_PATHS, MAP_TEXTS, RELIEF_OPACITY, type PathLook } from '../../../../src/draw/style.ts';
import { SYMBOLS } from '../../../../src/model/map.ts';
import { cardFonts } from '../../../../src/publish/pictures/card-fonts.ts';
import { evenMeasure, SMALL_DATA, SMALL_MAP } from '../../../support/small-map.ts';

const drawn = drawMap(SMALL_MAP, SMALL_DATA);
const { advances } = await cardFonts();
/** The map with all of its layers shown. */
const open = { ...SMALL_MAP, layers: SMALL_MAP.layers.map((each) => ({ ...each, shown: true })) };

const page = (width: 'wide' | 'phone') => {
  const { marks, scaleBar } = drawn.compositions.find((each) => each.width === width)!;
  return (
    sceneHtml(drawn.basemap, { hatch: 'hatch' }) +
    sceneHtml(marks, { movable: true }) +
    sceneHtml(scaleBar)
  );
};
const file = (
  composition: 'wide' | 'phone',
  map = open,
  width = composition === 'wide' ? 960 : 480,
) =>
  mapBody({ map, drawing: drawn, palette: PALETTE, measure: evenMeasure, composition }, width).svg;
const card = mapOnCard(
  { map: open, drawing: drawn },
  { x: 0, y: 0, width: 1200, height: 840 },
  advances,
);

const basemapPaths = leaves(drawn.basemap).filter((node) => node.type === 'path');
const marks = leaves(drawn.compositions[0]!.marks);
const symbols = marks.filter((node) => node.type === 'symbol');
const labels = marks.filter((node) => node.type === 'label');
const nameOf = (node: Leaf) => (node.type === 'label' ? node.lines.join(' ') : '');

it('the small map has each symbol', () => {
  const missing = SYMBOLS.filter((kind) => !symbols.some(({ style }) => style === kind));
  expect(missing, 'Add a place to tests/support/small-map.ts.').toEqual([]);
});

describe('every mark of a map is in all of its prints', () => {
  it.each(basemapPaths.map(({ style, d, of }) => [style, d, of?.layer] as const))(
    'the path of %s on the page, in the file and on the card',
    (style, d, layer) => {
      const layered = layer ? ` data-layer="${layer}"` : '';
      expect(page('wide')).toMatch(new RegExp(`class="${style}"[^>]*${layered}[^>]* d="${d}"`));
      for (const print of [file('wide'), file('phone'), card]) expect(print).toContain(`d="${d}"`);
    },
  );

  it.each(symbols.map(({ style, shape, of }) => [style, shape, of] as const))(
    'the symbol of %s',
    (style, shape, of) => {
      const d = `d="${shapeOf(shape)}"`;
      expect(page('wide')).toMatch(new RegExp(`class="symbol ${style}"[^>]*><g><path ${d}`));
      // What waits for a larger map is on none of these; kilometre marks are on no card.
      if (of?.from === undefined) expect(file('wide')).toContain(d);
      if (of?.from === undefined && style !== 'km') expect(card).toContain(d);
    },
  );

  it.each(labels.map((node) => [nameOf(node), node] as const))('the label "%s"', (_, node) => {
    for (const line of node.lines) {
      expect(page('wide')).toContain(line);
      if (node.of?.from === undefined) expect(file('wide')).toContain(line);
      const onCards = ['focus', 'country', 'sea', 'terminal', 'capital', 'event', 'community'];
      if (onCards.includes(node.style)) expect(card).toContain(line);
    }
  });

  it('the scale bar, on the page and in the file', () => {
    for (const print of [page('wide'), file('wide')]) expect(print).toContain('>100 km<');
    for (const print of [page('phone'), file('phone')]) expect(print).toContain('>50 km<');
  });

  it('a layer is on the page by name, and in pictures only where it is shown at first', () => {
    expect(page('wide')).toContain('data-layer="plans"');
    expect(file('wide', SMALL_MAP)).not.toContain('The planned way');
    expect(file('wide')).toContain('The planned way');
  });
});

describe('a style looks the same in all prints', () => {
  const css = sceneCss(MAP_PATHS, MAP_TEXTS);
  const used = new Set(basemapPaths.map(({ style }) => style).filter((style) => style !== 'golan'));

  it.each(
    [...used].map(
      (style) => [style, MAP_PATHS[style as keyof typeof MAP_PATHS] as PathLook] as const,
    ),
  )('%s', (style, look) => {
    const { d } = basemapPaths.find((node) => node.style === style)!;
    const color = (paint: string | undefined) => (paint ? PALETTE[paint as Role] : undefined);
    const svg = basemapSvg(
      [{ type: 'path', unit: 'canvas', style, d }],
      { x: 0, y: 0, width: 100, height: 100 },
      { x: 0, y: 0, width: 100, height: 100, palette: PALETTE },
    );
    const rule = new RegExp(`\\.${style}\\{([^}]*)\\}`).exec(css)![1]!;
    expect(svg).toContain(`fill="${color(look.fill) ?? 'none'}"`);
    expect(rule).toContain(look.fill ? `fill:var(--color-${look.fill})` : 'fill:none');
    if (!look.stroke) return expect(rule).toContain('stroke:none');
    expect(svg).toContain(`stroke="${color(look.stroke)}"`);
    expect(rule).toContain(`stroke:var(--color-${look.stroke})`);
    expect(svg).toContain(`stroke-width="${look.width}"`);
    expect(rule).toContain(`stroke-width:${look.width}`);
    expect(svg.includes('stroke-dasharray')).toBe(look.dash !== undefined);
    if (look.dash) expect(svg).toContain(`stroke-dasharray="${look.dash}"`);
    expect(rule.includes('stroke-dasharray')).toBe(look.dash !== undefined);
    if (look.dash) expect(rule).toContain(`stroke-dasharray:${look.dash}`);
  });

  it('names of countries grow on wide maps alone, on the page and in files', () => {
    expect(css).toMatch(/@container figure \(width >= 800px\)\{\.t-country\{font-size:12\.5px\}\}/);
    expect(file('wide')).toMatch(/font-size="12.5"[^>]*>TÜRKİYE/);
    expect(file('wide', open, 700)).toMatch(/font-size="11"[^>]*>TÜRKİYE/);
    expect(file('phone')).toMatch(/font-size="11"[^>]*>TÜRKİYE/);
  });

  it('a relief is as dark in files as on pages', () =>
    expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(
      `--relief: ${RELIEF_OPACITY};`,
    ));
});

/** Numbers to a tenth, one element a line: what changes in a picture shows as a changed line. */
const rounded = (svg: string) =>
  `${svg.replace(/-?\d+\.\d+/g, (number) => String(+Number(number).toFixed(1))).replaceAll('><', '>\n<')}\n`;

describe('the exact picture of a small map', () => {
  it.each(['wide', 'phone'] as const)('in a file, %s', async (width) =>
    expect(rounded(file(width))).toMatchFileSnapshot(`pictures/map-${width}.svg`),
  );
  it.each(['wide', 'phone'] as const)('on a page, %s', async (width) =>
    expect(rounded(page(width))).toMatchFileSnapshot(`pictures/map-page-${width}.svg`),
  );
  it('on a card', async () => expect(rounded(card)).toMatchFileSnapshot('pictures/map-card.svg'));
});
