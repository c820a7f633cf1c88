import { WHOLE } from '../../wire/view.ts';
import type { LabelNode, Scene, SceneNode, SymbolNode } from '../scene.ts';
import type { Size } from './box.ts';
import {
  featuresFirst,
  layOut,
  type LabelMark,
  type Mark,
  type Placed,
  type Viewport,
} from './layout.ts';
import { labelBox, type Measure } from './measure.ts';

type SceneSymbol = Mark & { node: SymbolNode };
type SceneLabel = LabelMark & { node: LabelNode; symbol?: SceneSymbol | undefined };

/** What marks are fitted to. */
export type Fit = Pick<Viewport, 'scale' | 'covered' | 'air' | 'margin'> & {
  /** Of the drawing on a page, px. */
  size: Size;
  measure: Measure;
  /** The order in which labels claim their room; features first where left out. */
  order?: (a: LabelNode, b: LabelNode) => number;
  /** Is each name shown once only, and only where it stands by hand? */
  once?: boolean;
  /** Does a symbol say nothing without its label? Those that no reader can visit where left out. */
  dependent?: (symbol: SymbolNode) => boolean;
  /** So far a label may be moved sideways to stay inside, px. */
  pull?: (label: LabelNode) => number;
};

/** The marks of a scene that have room in a drawing of a size: what script does on a page, done at the build. */
export function fitScene(marks: Scene, fit: Fit): Scene {
  const nodes = marks.filter((node) => node.type === 'label').toSorted(fit.order);
  const symbols = marks
    .filter((node) => node.type === 'symbol')
    .map((node) => symbolMark(node, nodes, fit));
  const labels = nodes.map((node) => labelMark(node, symbols, fit));
  const inOrder = fit.order ? labels : featuresFirst(labels);
  const layers = new Set(marks.flatMap((node) => refOf(node)?.layer ?? []));
  const placed = layOut(symbols, inOrder, { ...fit, view: WHOLE, layers });
  const byNode = new Map([...placed].map(([{ node }, at]) => [node, at]));
  return marks.flatMap((node): SceneNode[] => {
    const found = byNode.get(node as LabelNode);
    if (!found) return [];
    return [node.type === 'label' ? moved(node, found) : node];
  });
}

const refOf = (node: SceneNode) => (node.type === 'relief' ? undefined : node.of);

const markOf = ({ at: [x, y], of }: SymbolNode | LabelNode) => ({
  at: [x / 100, y / 100] as const,
  from: of?.from ?? 1,
  feature: of?.feature,
  layer: of?.layer,
});

/** A symbol without any label stands alone. */
function symbolMark(node: SymbolNode, labels: readonly LabelNode[], fit: Fit): SceneSymbol {
  const says = fit.dependent ? fit.dependent(node) : node.of?.feature === undefined;
  const dependent = says && labels.some((label) => isSamePlace(node, label));
  return { ...markOf(node), node, box: [0, 0, 0, 0], dependent };
}

function labelMark(node: LabelNode, symbols: readonly SceneSymbol[], fit: Fit): SceneLabel {
  const pull = fit.pull?.(node);
  const symbol = symbols.find((each) => isSamePlace(each.node, node));
  return {
    ...markOf(node),
    node,
    box: labelBox(node, fit.measure, 1, fit.size[0]),
    symbol,
    turns: !fit.once && symbol !== undefined && node.of?.feature !== undefined,
    ...(pull !== undefined && { pull }),
    ...(fit.once && { name: node.lines.join(' ') }),
  };
}

/** Kilometre marks need no label and do not count as the symbol of one. */
const isSamePlace = (symbol: SymbolNode, { at }: LabelNode): boolean =>
  symbol.style !== 'km' && symbol.at[0] === at[0] && symbol.at[1] === at[1];

function moved(node: LabelNode, { shift: [x, y] }: Placed): LabelNode {
  const [dx, dy] = node.offset;
  return x || y ? { ...node, offset: [dx + x, dy + y] } : node;
}
