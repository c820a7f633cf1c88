import type { LabelNode, Percent, Ref, Scene, SceneNode, Tone } from '../scene.ts';
import { shapeOf } from '../shapes.ts';
import { LEADING, TEXTS, type TextLook } from '../style.ts';
import { element, textLines } from './element.ts';

type Data = Readonly<Record<string, string | number | undefined>>;

/**
 * A scene as the content of an `svg` element on a page: places in percent, so that marks and letters
 * keep their size at every width. Classes name styles; src/draw/print/scene-css.ts has their rules.
 */
export const sceneHtml = (scene: Scene): string => scene.map(printed).join('');

function printed(node: SceneNode): string {
  const marked = { ...refData(node.of), ...toneData(node.tone) };
  switch (node.type) {
    case 'group':
      return element('g', marked, sceneHtml(node.children));
    case 'path': {
      const path = element('path', { class: node.style, ...marked, d: node.d });
      return node.unit === 'canvas'
        ? path
        : element('svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'none' }, path);
    }
    case 'rule': {
      const [x1, y1, x2, y2] = [...node.from, ...node.to].map(percent);
      return element('line', { class: node.style, ...marked, x1, y1, x2, y2 });
    }
    case 'rect': {
      const [width, height] = node.size.map((size) => percent(Math.max(0, size)));
      return element('rect', { class: node.style, ...marked, ...at(node.at), width, height });
    }
    case 'symbol': {
      const turn = node.turn ? `rotate(${node.turn})` : undefined;
      const shape = element('path', { d: shapeOf(node.shape), transform: turn });
      const place = { ...at(node.at), width: 1, height: 1 };
      return element('svg', { class: node.style, ...marked, ...place }, shape);
    }
    case 'label':
      return label(node, marked);
  }
}

function label(node: LabelNode, marked: Data): string {
  const { lines, style, anchor } = node;
  const [dx, dy] = node.offset.map((px) => px || undefined);
  const { leading = LEADING }: TextLook = TEXTS[style];
  return textLines(lines, {
    class: `t-${style}`,
    ...marked,
    ...at(node.at),
    dx,
    dy,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    // In em, since the style sheet sets the size.
    lineHeight: `${leading}em`,
  });
}

const percent = (value: number): string => `${value}%`;
const at = ([x, y]: Percent) => ({ x: percent(x), y: percent(y) });

const refData = ({ feature, layer, point, walk, current }: Ref = {}): Data => ({
  'data-feature': feature,
  'data-layer': layer,
  'data-point': point,
  'data-walk': walk,
  'data-current': current ? 'true' : undefined,
});
const toneData = ({ base, verdict }: Tone = {}): Data => ({
  'data-base': base === undefined || base < 0 ? undefined : base,
  'data-verdict': verdict,
});
