import { PLOT_GAP, plotSize, type Layout, type Plot } from '../chart/drawing.ts';
import type { Box } from '../label/box.ts';
import { boxIn, type Measure } from '../label/measure.ts';
import { leaves, type Scene } from '../scene.ts';
import type { Palette } from './palette.ts';
import { sceneSvg, type Placement } from './scene-svg.ts';

/** Room beside all plots for the numbers of their axes, px of a page. */
const MARGIN = { left: 34, right: 10 };
/** From a plot to the baseline of its title, px of a page. */
const TITLE = 24;
/** Room that a title takes over a plot, px of a page. */
const TITLED = 38;

/** Width that is left to the plots in a picture of a width, px of a page. */
export const widthOfPlots = (width: number): number => width - MARGIN.left - MARGIN.right;

/** Plots side by side; their boxes begin at `y`, words of their axes stand around them. */
export function plotsSvg(plots: readonly Plot[], layout: Layout, on: Printed): string {
  const { scale, palette } = on;
  const [width, height] = plotSize(plots.length, layout).map((px) => px * scale) as [
    number,
    number,
  ];
  return plots
    .map(({ title, scene }, i) => {
      const x = on.x + (MARGIN.left + i * (width / scale + PLOT_GAP)) * scale;
      const placed: Placement = { x, y: on.y, width, height, palette, scale };
      const heading: Scene = title ? [titleOf(title)] : [];
      return sceneSvg([...heading, ...scene], placed);
    })
    .join('');
}

/** Where plots are printed: their upper left corner and how much larger than on a page they are. */
export type Printed = { x: number; y: number; scale: number; palette: Palette };

const titleOf = (title: string): Scene[number] => ({
  type: 'label',
  style: 'plot-title',
  at: [0, 0],
  lines: [title],
  offset: [0, -TITLE],
  anchor: 'start',
});

/** How far the words of plots reach over their upper and lower edges, px of a page. */
export function overhang(plots: readonly Plot[], layout: Layout): { top: number; bottom: number } {
  const size = plotSize(plots.length, layout);
  const boxes = plots.flatMap(({ scene }) => wordBoxes(scene, size, layout.measure));
  const titled = plots.some(({ title }) => title) ? TITLED : 0;
  return {
    top: Math.max(titled, ...boxes.map((box) => -box[1])),
    bottom: Math.max(0, ...boxes.map((box) => box[3] - size[1])),
  };
}

const wordBoxes = (scene: Scene, size: readonly [number, number], measure: Measure): Box[] =>
  leaves(scene).flatMap((node) => (node.type === 'label' ? [boxIn(node, size, measure)] : []));
