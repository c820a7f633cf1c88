import { WHOLE } from '../../wire/view.ts';
import type { LabelNode, Scene, SceneNode, SymbolNode } from '../scene.ts';
import type { Size } from './box.ts';
import { featuresFirst, layOut, pairUp, type Viewport } from './layout.ts';
import { labelBox, type Measure } from './measure.ts';
import type { Candidate } from './place.ts';

/** What marks are fitted to. */
export type Fit = Pick<Viewport, 'scale' | 'covered' | 'air' | 'margin'> & {
  /** Of the drawing on a page, px. */
  size: Size;
  measure: Measure;
  /** The order in which labels claim their room; features first where left out. */
  order?: (a: LabelNode, b: LabelNode) => number;
  /** Is each name shown once only, and only where it stands by hand? */
  once?: boolean;
  /** Does a symbol say nothing without its label? Those of labelled places that no reader can visit where left out. */
  dependent?: (symbol: SymbolNode) => boolean;
  /** So far a label may be moved sideways to stay inside, px. */
  pull?: (label: LabelNode) => number;
};

/** The marks of a scene that have room in a drawing of a size: what script does on a page, done at the build. */
export function fitScene(marks: Scene, fit: Fit): Scene {
  const symbols = marks
    .filter((node) => node.type === 'symbol')
    .map((node) => symbolMark(node, fit));
  const labels = pairUp(
    // Kilometre marks need no label.
    symbols.filter(({ node }) => node.style !== 'km'),
    marks
      .filter((node) => node.type === 'label')
      .toSorted(fit.order)
      .map((node) => labelMark(node, fit)),
  );
  const layers = new Set([...symbols, ...labels].flatMap(({ layer }) => layer ?? []));
  const inOrder = fit.order ? labels : featuresFirst(labels);
  const placed = layOut(symbols, inOrder, { ...fit, view: WHOLE, layers });
  const shifts = new Map<SceneNode, Candidate>(
    [...placed].map(([{ node }, { shift }]) => [node, shift]),
  );
  return marks.flatMap((node) => {
    const shift = shifts.get(node);
    return shift ? [moved(node, shift)] : [];
  });
}

const markOf = <Node extends SymbolNode | LabelNode>(node: Node) => ({
  node,
  at: [node.at[0] / 100, node.at[1] / 100] as const,
  from: node.of?.from ?? 1,
  feature: node.of?.feature,
  layer: node.of?.layer,
});

const symbolMark = (node: SymbolNode, { dependent }: Fit) => ({
  ...markOf(node),
  box: [0, 0, 0, 0] as const,
  ...(dependent && { dependent: dependent(node) }),
});

const labelMark = (node: LabelNode, { measure, size, pull, once }: Fit) => ({
  ...markOf(node),
  box: labelBox(node, measure, size[0]),
  pull: pull?.(node),
  name: once ? node.lines.join(' ') : undefined,
});

function moved(node: SceneNode, [x, y]: Candidate): SceneNode {
  if (node.type !== 'label' || (x === 0 && y === 0)) return node;
  const [dx, dy] = node.offset;
  return { ...node, offset: [dx + x, dy + y] };
}
