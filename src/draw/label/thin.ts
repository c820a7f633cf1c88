import type { LabelNode, Leaf, Percent, Scene, SceneNode } from '../scene.ts';
import type { TextStyle } from '../style.ts';
import type { Box, Size } from './box.ts';
import { boxIn, type Measure } from './measure.ts';
import { place } from './place.ts';

/** Least room between two labels, px. */
const AIR = 2;

/**
 * A scene for a smaller box: labels that would leave the bounds, or lie on one that says more or on a
 * mark that is not theirs, are left out; marks and lines stay.
 * @param size of the box that the scene is drawn in, px
 * @param bounds that labels have to keep to, px
 * @param order styles of labels, the most telling first; all others come after them
 */
export function thinned(
  scene: Scene,
  size: Size,
  bounds: Box,
  measure: Measure,
  order: readonly TextStyle[] = [],
): Scene {
  const rank = ({ label: { style } }: Owned) =>
    order.includes(style) ? order.indexOf(style) : order.length;
  const nodes = scene.map((node) => ({
    labels: leavesOf(node).filter((leaf) => leaf.type === 'label'),
    own: leavesOf(node).flatMap((leaf) => boxOf(leaf, size)),
  }));
  const owned = nodes
    .flatMap(({ labels, own }) => labels.map((label): Owned => ({ label, own })))
    .toSorted((a, b) => rank(a) - rank(b));
  const wanting = owned.map(({ label, own }) => ({ box: boxIn(label, size, measure), own }));
  const found = place(wanting, bounds, { hard: nodes.flatMap(({ own }) => own) }, AIR);
  const left = new Set<SceneNode>(owned.filter((_, i) => !found[i]).map(({ label }) => label));
  return without(scene, left);
}

/** A label with the boxes of the marks that it belongs to, px. */
type Owned = { label: LabelNode; own: readonly Box[] };

/** The nodes of a node that draw something, as they are. */
const leavesOf = (node: SceneNode): Leaf[] =>
  node.type === 'group' ? node.children.flatMap(leavesOf) : [node];

/** Half of a symbol and of a broad line, px. */
const HALF = 5;

/** The box that a mark covers, px; hairlines, curves and lines across may be crossed by words. */
function boxOf(node: Leaf, size: Size): Box[] {
  const px = ([x, y]: Percent): Percent => [(x / 100) * size[0], (y / 100) * size[1]];
  if (node.type === 'symbol') return [around(px(node.at), px(node.at))];
  if (node.type === 'rect')
    return [[...px(node.at), ...px([node.at[0] + node.size[0], node.at[1] + node.size[1]])]];
  return node.type === 'rule' && node.style === 'span' ? [around(px(node.from), px(node.to))] : [];
}

const around = (from: Percent, to: Percent): Box => [
  Math.min(from[0], to[0]) - HALF,
  Math.min(from[1], to[1]) - HALF,
  Math.max(from[0], to[0]) + HALF,
  Math.max(from[1], to[1]) + HALF,
];

const without = (scene: Scene, left: ReadonlySet<SceneNode>): Scene =>
  scene
    .filter((node) => !left.has(node))
    .map((node) =>
      node.type === 'group' ? { ...node, children: without(node.children, left) } : node,
    );
