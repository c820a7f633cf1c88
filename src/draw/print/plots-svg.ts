import { PLOT_GAP, plotSize, type Layout, type Plot } from '../chart/drawing.ts';
import { label } from '../chart/plot.ts';
import type { Size } from '../label/box.ts';
import { boxIn } from '../label/measure.ts';
import { leaves, type Scene } from '../scene.ts';
import { sceneSvg, type Placement } from './scene-svg.ts';

/** Room beside all plots for the numbers of their axes, px of a page. */
const MARGIN = { left: 34, right: 10 };
/** From a plot to the baseline of its title, px of a page. */
const TITLE = 24;
/** Room that a title takes over a plot, px of a page. */
const TITLED = 38;

/** Width that is left to the plots in a picture of a width, px of a page. */
export const widthOfPlots = (width: number): number => width - MARGIN.left - MARGIN.right;

/** Where plots are printed: their upper left corner and how much larger than on a page they are. */
type PlotsOn = Pick<Placement, 'x' | 'y' | 'palette'> & {
  scale: number;
  /** Leaves out labels that have no room. */
  thin?: (scene: Scene, size: Size) => Scene;
};

/** Plots side by side; their boxes begin at `y`, words of their axes stand around them. */
export function plotsSvg(plots: readonly Plot[], layout: Layout, on: PlotsOn): string {
  const size = plotSize(plots.length, layout);
  const [width, height] = size;
  const { thin = (scene: Scene) => scene } = on;
  return plots
    .map(({ title, scene }, i) => {
      const heading = title ? [label('plot-title', [0, 0], title, [0, -TITLE], 'start')] : [];
      return sceneSvg([...heading, ...thin(scene, size)], {
        ...on,
        x: on.x + (MARGIN.left + i * (width + PLOT_GAP)) * on.scale,
        width: width * on.scale,
        height: height * on.scale,
      });
    })
    .join('');
}

/** How far the words of plots reach over their upper and lower edges, px of a page. */
export function overhang(plots: readonly Plot[], layout: Layout): { top: number; bottom: number } {
  const size = plotSize(plots.length, layout);
  const boxes = plots
    .flatMap(({ scene }) => leaves(scene))
    .filter((node) => node.type === 'label')
    .map((node) => boxIn(node, size, layout.measure));
  const titled = plots.some(({ title }) => title) ? TITLED : 0;
  return {
    top: Math.max(titled, ...boxes.map((box) => -box[1])),
    bottom: Math.max(0, ...boxes.map((box) => box[3] - size[1])),
  };
}
