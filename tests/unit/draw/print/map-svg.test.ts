import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { mapSvg } from '../../../../src/draw/print/map-svg.ts';
import { siteMeasure } from '../../../../src/publish/pictures/card-fonts.ts';
import { palettesOf } from '../../../../src/draw/print/palette.ts';
import { dataFor } from '../../../../src/site/map-data.ts';
import { content } from '../../../support/drawn.ts';
import { parse } from '../../../support/pages.ts';

const palettes = palettesOf(readFileSync('src/styles/tokens.css', 'utf8'));
const measure = await siteMeasure();
const picture = (id: string, theme: 'light' | 'dark' = 'light') => {
  const map = content.maps.get(id)!;
  return mapSvg({
    map,
    drawing: drawMap(map, dataFor(map, content.geo)),
    palette: palettes[theme],
    measure,
    composition: 'wide',
    width: 960,
    locale: 'en',
    site: 'A site & more',
    page: 'https://a.example/maps/x/',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    modified: '2026-11-24',
  });
};

describe.each([...content.maps.keys()])('the picture of %s', (id) => {
  const { svg, height } = picture(id);
  const root = parse(svg).querySelector('svg')!;
  const words = [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

  it('stands alone: no class, no style sheet, nothing to fetch, no colour that a theme would set', () => {
    expect(svg).not.toMatch(/ class=|<style|var\(|light-dark|href=|url\((?!#)/);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(height).toBeGreaterThan(400);
  });

  it('holds its title, its note on borders, its credits and its address', () => {
    const map = content.maps.get(id)!;
    const plain = (text: string) => text.replace(/\s+/g, '');
    for (const text of [map.title, map.note, map.credits.join(' · '), 'A site & more · CC BY 4.0'])
      expect(plain(words)).toContain(plain(text));
    expect(root.querySelector('desc')!.textContent).toBe(map.summary);
  });
});

it('has other colours in the dark', () => {
  expect(picture('region', 'dark').svg).toContain(palettes.dark['land-focus']);
  expect(picture('region', 'dark').svg).not.toContain(palettes.light['land-focus']!);
});

it('refuses tokens without colours, and says what they should look like', () => {
  expect(() => palettesOf(':root{}')).toThrow(/tokens\.css holds no "--color-x: light-dark/);
});
