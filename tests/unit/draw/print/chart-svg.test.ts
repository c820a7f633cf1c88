import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartSvg, type ChartPicture } from '../../../../src/draw/print/chart-svg.ts';
import { palettesOf } from '../../../../src/draw/print/palette.ts';
import type { Datum } from '../../../../src/model/chart-data.ts';
import { localeOf } from '../../../../src/read/locales.ts';
import { chartOf, datum, measure } from '../../../support/fixture-charts.ts';
import { parse } from '../../../support/pages.ts';

const palette = palettesOf(readFileSync('src/styles/tokens.css', 'utf8')).light;
const draw = (chart: object, data: Datum[], more: Partial<ChartPicture> = {}) =>
  chartSvg({
    chart: chartOf(chart),
    title: 'A chart & its finding',
    data,
    notes: ['Not comparable throughout.'],
    palette,
    measure,
    width: 800,
    words: localeOf('en'),
    who: ({ sources }) => `Publisher ${sources.join()}`,
    publisher: 'A site',
    page: 'https://a.example/charts/c/',
    credit: 'Figures: Publisher a',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    modified: '2026-11-24',
    ...more,
  });
const wordsOf = (svg: string) =>
  [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent);

describe('a chart as a picture', () => {
  const { svg, width, height } = draw({ kind: 'time', joined: ['all'] }, [
    datum('2000', 25),
    datum('2001', 50, { qualifier: 'about' }),
    datum('2003', 10, { base: 'own' }),
  ]);

  it('holds title, subtitle, note, credit, licence and address', () => {
    const words = wordsOf(svg).join(' ');
    for (const text of [
      'A chart & its finding',
      'Million tonnes of oil',
      'Not comparable throughout.',
      'Figures: Publisher a',
      'A site · CC BY 4.0 · https://a.example/charts/c/',
    ])
      expect(words).toContain(text);
    expect(svg).toContain('A chart &amp; its finding');
  });

  it('needs no class, no style sheet and no other file', () => {
    expect(svg).not.toMatch(/ class=| style=|<style|var\(|light-dark|href=|url\((?!#)/);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('has a mark for each value and a line where the chart joins them', () => {
    expect(svg.match(/stroke-width="1\.8"/g)).toHaveLength(3);
    expect(svg.match(/d="M[\d. ]+L[\d. ]+" fill="none" stroke="#a4520f"/g)).toHaveLength(1);
  });

  it('keeps everything inside of its edges', () => {
    for (const [, x] of svg.matchAll(/translate\((-?[\d.]+) /g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThan(width);
    }
    expect(height).toBeGreaterThan(300);
  });

  it('breaks its notes a little before the margin: Arial is wider than the font it is laid out in', () => {
    const long = draw({ kind: 'time' }, [datum('2000', 25)], { notes: ['word '.repeat(200)] });
    const notes = [...parse(long.svg).querySelectorAll('text')].at(-1)!;
    const first = measure(notes.firstChild!.textContent!, { size: 12.5 });
    expect(first * 1.08).toBeLessThanOrEqual(width - 32);
    expect(first).toBeGreaterThan((width - 32) * 0.88);
  });

  it('says of a value that is about right that it is so, in signs that every font has', () => {
    expect(wordsOf(svg)).toContain('~50');
  });
});

it('draws estimates as rows, each with its year, publisher and value', () => {
  const { svg } = draw({ kind: 'range' }, [
    datum('2004', 15, { upper: 30 }),
    datum('2011', 35, { qualifier: 'over', base: 'own' }),
  ]);
  const words = wordsOf(svg);
  for (const text of ['2004', 'Publisher a', '15–30', 'over 35', 'Own oil'])
    expect(words).toContain(text);
});

it('draws a bar for each verdict in its colour, with its word and number', () => {
  const counts = { kind: 'tally', counts: 'claims', series: [] };
  const { svg } = draw(counts, [
    datum('Supported', 3, { base: 'supported' }),
    datum('Contradicted', 1, { base: 'contradicted' }),
  ]);
  expect(wordsOf(svg)).toEqual(expect.arrayContaining(['Supported', 'Contradicted', '3', '1']));
  expect(svg).toContain(palette['olive']);
  expect(svg).toContain(palette['pomegranate']);
});
