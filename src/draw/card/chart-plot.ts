import type { ChartDefinition } from '../../model/chart.ts';
import type { ChartInput, Layout, PlotsDrawing } from '../chart/drawing.ts';
import { KINDS } from '../chart/kinds.ts';
import { label, mark } from '../chart/plot.ts';
import type { Size } from '../label/box.ts';
import type { Measure } from '../label/measure.ts';
import { thinned } from '../label/thin.ts';
import { PALETTE } from '../palette.ts';
import { overhang, plotsSvg, widthOfPlots } from '../print/plots-svg.ts';
import { rowsSvg } from '../print/rows-svg.ts';
import { sceneSvg } from '../print/scene-svg.ts';
import type { Body } from '../print/sheet.ts';
import type { Scene } from '../scene.ts';
import { TEXTS, type TextStyle } from '../style.ts';
import type { Box } from './svg.ts';

export type CardChart = ChartInput & {
  /** The finding, with its counts filled in. */
  title: string;
  /** Whose figures they are, from the longest form to the shortest; none where they are the site's own. */
  credits: readonly string[];
};

/** How much larger than on a page marks and words are: a card is often seen at a third of its size. */
const SCALE = 1.7;
/** Plots of less width have the composition for phones, px of a page. */
const WIDE = 400;
/** How far words may stand beside a plot, px of a page. */
const BESIDE = 34;
/** Words that say most come first where there is not room for all. */
const TELLING: readonly TextStyle[] = ['axis', 'gap', 'words', 'value', 'words-series'];

/** A chart in a box of the card, its key over it with a gap between them. */
export function keyedPlot(card: CardChart, box: Box, gap: number, measure: Measure): string {
  const { svg, height } = chartKey(card.chart, box, measure);
  const used = height + gap;
  const plot = { ...box, y: box.y + used, height: box.height - used };
  return svg + chartPlot(card, plot, measure);
}

/** The drawing of pages and files, laid out for a box of the card. */
export function chartPlot(card: CardChart, box: Box, measure: Measure): string {
  const [width, height] = [box.width / SCALE, box.height / SCALE];
  const layoutOf = (plotHeight: number): Layout => ({
    composition: width < WIDE ? 'phone' : 'wide',
    size: [widthOfPlots(width), plotHeight],
    measure,
    brief: true,
  });
  const { draw } = KINDS[card.chart.kind];
  const on = { x: box.x, y: box.y, scale: SCALE, palette: PALETTE };
  const first = draw(card, layoutOf(height));
  if (first.form === 'rows') return rowsSvg(first, { ...on, width, height, measure }).svg;
  const around = overhang(first.plots, layoutOf(height));
  const layout = layoutOf(height - around.top - around.bottom);
  const { plots } = draw(card, layout) as PlotsDrawing;
  const thin = (scene: Scene, size: Size): Scene => {
    const bounds = [-BESIDE, -around.top, size[0] + BESIDE, size[1] + around.bottom] as const;
    return thinned(scene, size, bounds, measure, TELLING);
  };
  return plotsSvg(plots, layout, { ...on, y: box.y + around.top * SCALE, thin });
}

/** Size of the key's letters, and from row to row, from a mark to its words and from these to the next mark, px. */
const KEY = { size: TEXTS.key.size * SCALE, row: 32, dot: 16, entry: 34 };

/** What each colour of a chart counts, in as many rows as it takes; nothing where there is only one. */
function chartKey(chart: ChartDefinition, at: Box, measure: Measure): Body {
  const labels = Object.entries(chart.labels);
  if (labels.length < 2) return { svg: '', height: 0 };
  let [x, y] = [at.x, at.y];
  const scene = labels.flatMap(([, text], base): Scene => {
    const width = KEY.dot + measure(text, { ...TEXTS.key, size: KEY.size });
    if (x > at.x && x + width > at.x + at.width) [x, y] = [at.x, y + KEY.row];
    const left = x + MARK;
    x += width + KEY.entry;
    const words = label('key', [left + KEY.dot, y], text, [0, 0], 'start');
    return [{ ...mark([left, y - MARK], base), tone: { base } }, words];
  });
  const px = { x: 0, y: 0, width: 100, height: 100 };
  return {
    svg: sceneSvg(scene, { ...px, scale: SCALE, palette: PALETTE }),
    height: y - at.y + KEY.row,
  };
}

/** Half of a mark of the key, px. */
const MARK = 7;
