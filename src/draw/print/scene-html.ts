import type {
  LabelNode,
  PathNode,
  Percent,
  Ref,
  Scene,
  SceneNode,
  SymbolNode,
  Tone,
} from '../scene.ts';
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
  const marked = { ...refData(node.of), ...toneData(node.tone) };
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
      return on.movable ? movableLabel(node, marked) : label(node, marked);
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
  const transform = node.turn ? `rotate(${node.turn})` : undefined;
  const shapes =
    element('path', { d: shapeOf(shape), transform }) +
    (over ? element('path', { class: over, d: shapeOf(over) }) : '');
  return movable
    ? plane(`symbol ${style}`, node.at, marked, shapes)
    : element('svg', { class: style, ...marked, ...at(node.at), width: 1, height: 1 }, shapes);
}

function movableLabel(node: LabelNode, marked: Data): string {
  const [x, y] = node.offset;
  const transform = node.turn ? `rotate(${node.turn})` : undefined;
  const text = textLines(node.lines, {
    x,
    y,
    ...anchorOf(node),
    transform,
    lineHeight: leadingOf(node),
  });
  return plane(`label t-${node.style}`, node.at, marked, text);
}

/** A mark whose own plane has its origin at the mark's place. */
const plane = (names: string, place: Percent, marked: Data, drawn: string): string =>
  element('svg', { class: names, ...at(place), ...marked }, element('g', {}, drawn));

function label(node: LabelNode, marked: Data): string {
  const [dx, dy] = node.offset.map((px) => px || undefined);
  return textLines(node.lines, {
    class: `t-${node.style}`,
    ...marked,
    ...at(node.at),
    dx,
    dy,
    ...anchorOf(node),
    lineHeight: leadingOf(node),
  });
}

const anchorOf = ({ anchor }: LabelNode) => ({
  'text-anchor': anchor === 'start' ? undefined : anchor,
});
/** In em, since the style sheet sets the size. */
const leadingOf = ({ style }: LabelNode): string => {
  const { leading = LEADING }: TextLook = TEXTS[style];
  return `${leading}em`;
};

const percent = (value: number): string => `${value}%`;
const at = ([x, y]: Percent) => ({ x: percent(x), y: percent(y) });

const refData = ({ feature, layer, point, walk, current, from, km }: Ref = {}): Data => ({
  'data-feature': feature,
  'data-layer': layer,
  'data-point': point,
  'data-walk': walk,
  'data-current': current ? 'true' : undefined,
  'data-from': from,
  'data-km': km,
});
const toneData = ({ base, verdict }: Tone = {}): Data => ({
  'data-base': base === undefined || base < 0 ? undefined : base,
  'data-verdict': verdict,
});
