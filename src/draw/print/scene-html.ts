import type { LabelNode, PathNode, Percent, Scene, SceneNode, SymbolNode } from '../scene.ts';
import { shapeOf } from '../shapes.ts';
import { LEADING, PATHS, TEXTS, type PathLook, type TextLook } from '../style.ts';
import { element, textLines } from './element.ts';

type Data = Readonly<Record<string, string | number | undefined>>;

/** What a page knows of a scene besides. */
export type OnPage = {
  /** Symbols and labels each get a plane of their own, within which script moves them. */
  movable?: boolean;
  /** Id of the pattern for hatched ground. */
  hatch?: string;
  /** Address of the shaded relief; none where left out. */
  relief?: string | undefined;
};

/**
 * A scene as the content of an `svg` element on a page: places in percent, so that marks and letters
 * keep their size at every width. Classes name styles; src/draw/print/scene-css.ts has their rules.
 */
export const sceneHtml = (scene: Scene, on: OnPage = {}): string =>
  scene.map((node) => printed(node, on)).join('');

function printed(node: SceneNode, on: OnPage): string {
  if (node.type === 'relief') {
    const { type, ...rect } = node;
    const image = { class: type, href: on.relief, ...rect, preserveAspectRatio: 'none' };
    return on.relief === undefined ? '' : element('image', image);
  }
  const marked = dataOf(node);
  switch (node.type) {
    case 'group': {
      const children = sceneHtml(node.children, { ...on, movable: false });
      return element('g', { class: node.name, ...marked }, children);
    }
    case 'path':
      return path(node, marked, on);
    case 'rule': {
      const [x1, y1, x2, y2] = [...node.from, ...node.to].map(percent);
      return element('line', { class: node.style, ...marked, x1, y1, x2, y2 });
    }
    case 'rect': {
      const [width, height] = node.size.map((size) => percent(Math.max(0, size)));
      return element('rect', { class: node.style, ...marked, ...at(node.at), width, height });
    }
    case 'symbol':
      return symbol(node, marked, on);
    case 'label':
      return label(node, marked, on);
  }
}

function path({ style, unit, d }: PathNode, marked: Data, on: OnPage): string {
  const { hatch }: PathLook = PATHS[style];
  const fill = hatch && on.hatch ? `url(#${on.hatch})` : undefined;
  const drawn = element('path', { class: style, ...marked, d, fill });
  return unit === 'canvas'
    ? drawn
    : element('svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'none' }, drawn);
}

function symbol(node: SymbolNode, marked: Data, { movable }: OnPage): string {
  const { style, shape } = node;
  const { over }: PathLook = PATHS[style];
  const shapes =
    element('path', { d: shapeOf(shape), transform: turned(node) }) +
    (over ? element('path', { class: over, d: shapeOf(over) }) : '');
  return movable
    ? plane(`symbol ${style}`, node.at, marked, shapes)
    : element('svg', { class: style, ...marked, ...at(node.at), width: 1, height: 1 }, shapes);
}

function label(node: LabelNode, marked: Data, { movable }: OnPage): string {
  const { style, lines, anchor } = node;
  const [dx, dy] = node.offset;
  const { leading = LEADING }: TextLook = TEXTS[style];
  // In em, since the style sheet sets the size.
  const lineHeight = `${leading}em`;
  const set = { 'text-anchor': anchor === 'start' ? undefined : anchor, lineHeight };
  if (movable) {
    const text = textLines(lines, { x: dx, y: dy, ...set, transform: turned(node) });
    return plane(`label t-${style}`, node.at, marked, text);
  }
  const moved = { dx: dx || undefined, dy: dy || undefined };
  return textLines(lines, { class: `t-${style}`, ...marked, ...at(node.at), ...moved, ...set });
}

/** A mark whose own plane has its origin at the mark's place. */
const plane = (names: string, place: Percent, marked: Data, drawn: string): string =>
  element('svg', { class: names, ...at(place), ...marked }, element('g', {}, drawn));

const turned = ({ turn }: SymbolNode | LabelNode) => (turn ? `rotate(${turn})` : undefined);
const percent = (value: number): string => `${value}%`;
const at = ([x, y]: Percent) => ({ x: percent(x), y: percent(y) });

/** What a mark belongs to, in data attributes of the same names; none for what does not hold. */
const dataOf = ({ of, tone }: Pick<LabelNode, 'of' | 'tone'>): Data =>
  Object.fromEntries(
    Object.entries({ ...of, ...tone })
      .filter(([, value]) => value !== false && value !== -1)
      .map(([name, value]) => [`data-${name}`, value as string | number]),
  );
