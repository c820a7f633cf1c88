import { describe, expect, it } from 'vitest';
import { chartPlot } from '../../../../src/draw/card/chart-plot.ts';
import { KINDS } from '../../../../src/draw/chart/kinds.ts';
import { leaves } from '../../../../src/draw/scene.ts';
import { shapeOf } from '../../../../src/draw/shapes.ts';
import { CHART_PATHS } from '../../../../src/draw/style.ts';
import { PALETTE } from '../../../../src/draw/palette.ts';
import { drawnForPage, PRINTS, scenesOf } from '../../../support/chart-prints.ts';
import { FIXTURES, measure } from '../../../support/fixture-charts.ts';
import { parse } from '../../../support/pages.ts';

const kinds = Object.keys(FIXTURES);
const prints = Object.entries(PRINTS);
const table = kinds.flatMap((kind) => prints.map(([name, print]) => ({ kind, name, print })));
const nodesOf = (kind: string) =>
  scenesOf(drawnForPage(FIXTURES[kind]!)).flatMap((scene) => leaves(scene));
const count = (svg: string, part: string) => svg.split(part).length - 1;
const textsOf = (svg: string) =>
  [...parse(svg).querySelectorAll('text')].map((text) => text.textContent);

it('there is a chart of every kind to be tried', () => {
  expect(new Set(kinds.map((kind) => FIXTURES[kind]!.chart.kind))).toEqual(
    new Set(Object.keys(KINDS)),
  );
});

describe.each(table)('a chart of kind "$kind" as $name prints', ({ kind, name, print }) => {
  const svg = print(FIXTURES[kind]!);
  const nodes = nodesOf(kind).filter((node) => node.type !== 'relief');
  const symbols = (style: string) =>
    nodes.filter((node) => node.type === 'symbol').filter((node) => node.style === style);

  it('the arrow of every limit', () => {
    expect(count(svg, shapeOf('open-end'))).toBe(symbols('open-end').length);
  });

  it('the mark of every value, in the shape of its base', () => {
    for (const { shape } of symbols('mark'))
      expect(count(svg, `"${shapeOf(shape)}"`)).toBe(
        symbols('mark').filter((each) => each.shape === shape).length,
      );
  });

  it('every reference line, dashed', () => {
    const lines = nodes.filter(({ style }) => style === 'reference');
    const drawn = name === 'page' ? 'class="reference"' : `stroke-dasharray="${dashOn(name)}"`;
    expect(count(svg, drawn)).toBe(lines.length);
  });

  it('"?" for every year without a figure, and where a row lacks one', () => {
    const gaps = nodes.filter(({ style }) => style === 'gap').length;
    expect(textsOf(svg).filter((text) => text === '?')).toHaveLength(gaps);
  });

  it('every word of reference lines, annotations and axes, and the value of every limit', () => {
    const said = textsOf(svg).join(' ').replaceAll('≈', '~');
    const styles = ['words', 'words-series', 'axis'];
    for (const node of nodes)
      if (node.type === 'label' && (styles.includes(node.style) || /[<>]/.test(node.lines[0]!)))
        for (const line of name === 'card' ? node.lines.slice(0, 1) : node.lines)
          expect(said).toContain(line.replaceAll('≈', '~'));
  });
});

/** The dashes of a reference line; a card draws all 1.7 times as large. */
const dashOn = (name: string): string =>
  CHART_PATHS.reference.dash
    .split(' ')
    .map((part) => String(Number(part) * (name === 'card' ? 1.7 : 1)))
    .join(' ');

describe('rows that lack a figure of a base say so', () => {
  it.each([
    ['file', 'Own: no figure found'],
    ['card', 'Own: no figure found'],
  ] as const)('in a %s', (name, text) => {
    expect(textsOf(PRINTS[name](FIXTURES['windows']!))).toContain(text);
  });
});

it('a row that is too low for a second line says "?" instead', () => {
  const low = { x: 0, y: 0, width: 600, height: 120 };
  const card = { ...FIXTURES['windows']!, title: 'A finding', credits: [] };
  expect(textsOf(chartPlot(card, low, measure))).toContain('2001–05 ?');
});

describe('the year with most records has its number', () => {
  it.each(prints)('in a %s', (_, print) => {
    const said = textsOf(print(FIXTURES['strip']!));
    expect(said.filter((text) => text === '4')).toHaveLength(1);
  });
});

describe.each(['file', 'card'] as const)('bars in a %s', (name) => {
  const rects = (kind: string) =>
    [...parse(PRINTS[name](FIXTURES[kind]!)).querySelectorAll('rect')]
      .slice(name === 'file' ? 1 : 0) // The first of a file is its paper.
      .map((rect) => ({
        height: Number(rect.getAttribute('height')),
        fill: rect.getAttribute('fill'),
      }));

  it('are as high as their value, from nought, and those of a range as its lower end', () => {
    const unit = rects('bars')[0]!.height / 20;
    expect(rects('bars').map(({ height }) => Math.round(height / unit))).toEqual([20, 30, 10, 40]);
  });

  it('fill the plot from its lowest to its highest number', () => {
    const plot = { file: 300, card: 480 - 2 * 24 * 1.7 }[name];
    expect(rects('bars')[3]!.height).toBeGreaterThan(plot * (40 / 50) * 0.9);
  });

  it('are hollow for the second base', () => {
    const { naphtha, paper } = PALETTE;
    expect(rects('bars').map(({ fill }) => fill)).toEqual([naphtha, naphtha, paper, naphtha]);
  });

  it('take three fifths of a row where they count', () => {
    const row = { file: 30, card: (480 - 24 * 1.7) / 2 }[name];
    for (const { height } of rects('tally')) expect(height).toBeCloseTo(row * 0.6, 0);
  });
});

it.each(table)('$kind as $name is drawn as it was', async ({ kind, name, print }) => {
  const lines = print(FIXTURES[kind]!).replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`prints/${kind}-${name}.svg`);
});
