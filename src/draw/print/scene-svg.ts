import { round } from '../chart/plot.ts';
import { shapeOf } from '../shapes.ts';
import {
  leaves,
  type LabelNode,
  type Leaf,
  type PathNode,
  type Percent,
  type RectNode,
  type ReliefNode,
  type Scene,
  type SymbolNode,
  type Tone,
} from '../scene.ts';
import {
  HATCH,
  LEADING,
  PATHS,
  RELIEF_OPACITY,
  SERIES,
  sizeOn,
  TEXTS,
  VERDICT_COLOR,
  type Paint,
  type PathLook,
  type TextLook,
} from '../style.ts';
import { element, textLines } from './element.ts';
import { pathPaint, textPaint } from './paint.ts';
import type { Palette } from './palette.ts';

/** Where a scene is printed, px of the picture. */
export type Placement = {
  x: number;
  y: number;
  width: number;
  height: number;
  palette: Palette;
  /** How much larger than on a page symbols, lines and letters are. */
  scale?: number;
  /** Units to a px of the picture, where it is printed in those of a canvas: all lengths grow with them. */
  unitsPerPx?: number;
  /** The shadows of a relief as a data URI, black with more or less opacity; none where left out. */
  relief?: string | undefined;
};

/** A scene with literal colours, for pictures, downloads and cards. */
export const sceneSvg = (scene: Scene, on: Placement): string =>
  leaves(scene)
    .map((node) => print(node, on))
    .join('');

function print(node: Leaf, on: Placement): string {
  switch (node.type) {
    case 'path':
      return path(node, on);
    case 'rule':
      return line(`M${point(node.from, on)}L${point(node.to, on)}`, node, on);
    case 'rect':
      return rect(node, on);
    case 'symbol':
      return symbol(node, on);
    case 'label':
      return label(node, on);
    case 'relief':
      return relief(node, on);
  }
}

/** How much longer than in px of a page all lengths are. */
const unitOf = ({ scale = 1, unitsPerPx = 1 }: Placement): number => scale * unitsPerPx;

/** A place in px of the picture. */
const px = ([x, y]: Percent, on: Placement): [number, number] => [
  round(on.x + (x * on.width) / 100),
  round(on.y + (y * on.height) / 100),
];
const point = (at: Percent, on: Placement): string => px(at, on).join(' ');

/** The colour of a paint for a mark of a base or a verdict. */
function colour(paint: Paint | undefined, tone: Tone | undefined, palette: Palette) {
  if (paint === undefined) return undefined;
  const series = SERIES[Math.max(0, tone?.base ?? 0)] ?? SERIES[0]!;
  if (paint === 'series') return palette[series.color];
  if (paint === 'series-fill') return palette[series.hollow ? 'paper' : series.color];
  if (paint === 'verdict') return palette[tone?.verdict ? VERDICT_COLOR[tone.verdict] : 'muted'];
  return palette[paint];
}

/** Writes colours for a mark and lengths that are `unit` times as long. */
const penFor = (tone: Tone | undefined, { palette }: Placement, unit: number) => ({
  color: (paint: Paint | undefined) => colour(paint, tone, palette),
  length: (px: number) => round(px * unit),
});

type Painted = Pick<PathNode, 'style' | 'tone'>;

/** The attributes that paint a mark. */
function painted({ style, tone }: Painted, on: Placement, unit = unitOf(on)) {
  const look: PathLook = PATHS[style];
  const { fill, ...paint } = pathPaint(look, penFor(tone, on, unit));
  return {
    fill: look.hatch ? 'url(#hatch)' : (fill ?? 'none'),
    'fill-rule': look.fill && 'evenodd',
    ...paint,
    'stroke-linejoin': look.stroke && 'round',
  };
}

const line = (d: string, node: Painted, on: Placement): string =>
  element('path', { d, ...painted(node, on) });

function path(node: PathNode, on: Placement): string {
  const { hatch }: PathLook = PATHS[node.style];
  const scaled = (d: string) =>
    d.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, x, y) => point([Number(x), Number(y)], on));
  const d = node.unit === 'canvas' ? node.d : scaled(node.d);
  return (hatch ? hatching(on) : '') + line(d, node, on);
}

/** The pattern of hatched ground, in units of the canvas. */
const hatching = (on: Placement): string =>
  element(
    'pattern',
    {
      id: 'hatch',
      width: HATCH.side,
      height: HATCH.side,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${HATCH.turn})`,
    },
    element('path', { d: `M0 0V${HATCH.side}`, ...painted({ style: 'hatch' }, on, 1) }),
  );

function relief({ x, y, width, height }: ReliefNode, { relief: href }: Placement): string {
  const image = { href, x, y, width, height, preserveAspectRatio: 'none', opacity: RELIEF_OPACITY };
  return href === undefined ? '' : element('image', image);
}

function rect(node: RectNode, on: Placement): string {
  const [x, y] = px(node.at, on);
  const [width, height] = node.size;
  return element('rect', {
    x,
    y,
    width: round(Math.max(0, (width * on.width) / 100)),
    height: round(Math.max(0, (height * on.height) / 100)),
    ...painted(node, on),
  });
}

/** From the place of a symbol or a label, turned as it is. */
const placed = ({ at, turn }: SymbolNode | LabelNode, on: Placement): string =>
  `translate(${point(at, on)})${turn ? ` rotate(${turn})` : ''}`;

function symbol(node: SymbolNode, on: Placement): string {
  const unit = unitOf(on);
  const { over }: PathLook = PATHS[node.style];
  const drawn = element('path', {
    d: shapeOf(node.shape),
    transform: placed(node, on) + (unit === 1 ? '' : ` scale(${unit})`),
    ...painted(node, on, 1),
  });
  return over ? drawn + symbol({ ...node, shape: over, style: over }, on) : drawn;
}

/** The site's own serif, and what stands in for it elsewhere. */
const SERIF = "'Source Serif 4','Source Serif Text',Georgia,'DejaVu Serif',serif";

function label(node: LabelNode, on: Placement): string {
  const look: TextLook = TEXTS[node.style];
  const unit = unitOf(on);
  const pen = penFor(node.tone, on, unit);
  const size = pen.length(sizeOn(look, on.width / unit));
  const [x, y] = node.offset;
  return textLines(node.lines, {
    x: pen.length(x),
    y: pen.length(y),
    lineHeight: round(size * (look.leading ?? LEADING)),
    transform: placed(node, on),
    'text-anchor': node.anchor === 'start' ? undefined : node.anchor,
    'font-size': size,
    'font-family': look.serif && SERIF,
    ...textPaint(look, { ...pen, em: (parts) => round(parts * size) }),
  });
}
