import { chartPlot } from '../../src/draw/card/chart-plot.ts';
import type { Drawing } from '../../src/draw/chart/drawing.ts';
import { KINDS } from '../../src/draw/chart/kinds.ts';
import type { ChartInput } from '../../src/draw/chart/drawing.ts';
import { PALETTE } from '../../src/draw/palette.ts';
import { chartSvg } from '../../src/draw/print/chart-svg.ts';
import { sceneHtml } from '../../src/draw/print/scene-html.ts';
import type { Scene } from '../../src/draw/scene.ts';
import { measure, pageLayout } from './fixture-charts.ts';

/** The drawing of a chart as wide pages have it. */
export const drawnForPage = (input: ChartInput): Drawing => {
  const { draw, tall = false } = KINDS[input.chart.kind];
  return draw(input, pageLayout('wide', tall));
};

/** All scenes of a drawing. */
export const scenesOf = (drawing: Drawing): Scene[] =>
  drawing.form === 'plots'
    ? drawing.plots.map(({ scene }) => scene)
    : [...drawing.groups.flatMap(({ rows }) => rows.map(({ scene }) => scene)), drawing.axis];

const box = { x: 0, y: 0, width: 1200, height: 480 };

/** A chart in each of its prints: what stands on a page, in a file and on a card. A browser opens the last two. */
export const PRINTS: Readonly<Record<'page' | 'file' | 'card', (input: ChartInput) => string>> = {
  page: (input) =>
    `<svg>${scenesOf(drawnForPage(input))
      .map((scene) => sceneHtml(scene))
      .join('')}</svg>`,
  file: (input) =>
    chartSvg({
      ...input,
      title: 'A finding',
      notes: ['A note.'],
      palette: PALETTE,
      width: 800,
      measure,
      publisher: 'A site',
      page: 'https://a.example/charts/c/',
      credit: 'Figures: Publisher a',
      licence: { name: 'CC BY 4.0', url: 'https://a.example/by/' },
      modified: '2026-11-24',
    }).svg,
  card: (input) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}">${chartPlot({ ...input, title: 'A finding', credits: [] }, box, measure)}</svg>`,
};
