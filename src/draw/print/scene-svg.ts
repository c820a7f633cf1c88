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
  HALO_WIDTH,
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
import { SERIF } from './faces.ts';
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

const round = (value: number): number => Math.round(value * 100) / 100;

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

/** The attributes that paint a path; lengths are multiplied by `unit`. */
function painted(look: PathLook, tone: Tone | undefined, palette: Palette, unit: number) {
  const { fill, fillOpacity, stroke, width = 1, dash, cap, opacity, hatch } = look;
  return {
    fill: hatch ? 'url(#hatch)' : (colour(fill, tone, palette) ?? 'none'),
    'fill-opacity': fillOpacity,
    'fill-rule': fill && 'evenodd',
    stroke: colour(stroke, tone, palette),
    'stroke-width': stroke && round(width * unit),
    'stroke-dasharray': dash
      ?.split(' ')
      .map((part) => round(Number(part) * unit))
      .join(' '),
    'stroke-linecap': cap,
    'stroke-linejoin': stroke && 'round',
    'stroke-opacity': opacity,
  };
}

const line = (d: string, { style, tone }: Pick<PathNode, 'style' | 'tone'>, on: Placement) =>
  element('path', { d, ...painted(PATHS[style], tone, on.palette, unitOf(on)) });

function path(node: PathNode, on: Placement): string {
  const { d, unit, style } = node;
  if (unit === 'canvas')
    return ((PATHS[style] as PathLook).hatch ? hatching(on) : '') + line(d, node, on);
  const scaled = d.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, x: string, y: string) =>
    point([Number(x), Number(y)], on),
  );
  return line(scaled, node, on);
}

/** The pattern of hatched ground, in units of the canvas. */
const hatching = ({ palette }: Placement): string =>
  element(
    'pattern',
    {
      id: 'hatch',
      width: HATCH.side,
      height: HATCH.side,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${HATCH.turn})`,
    },
    element('path', { d: `M0 0V${HATCH.side}`, ...painted(PATHS.hatch, undefined, palette, 1) }),
  );

const relief = ({ x, y, width, height }: ReliefNode, on: Placement): string =>
  on.relief === undefined
    ? ''
    : element('image', {
        href: on.relief,
        x,
        y,
        width,
        height,
        preserveAspectRatio: 'none',
        opacity: RELIEF_OPACITY,
      });

function rect({ at, size, style, tone }: RectNode, on: Placement): string {
  const [x, y] = px(at, on);
  return element('rect', {
    x,
    y,
    width: round(Math.max(0, (size[0] * on.width) / 100)),
    height: round(Math.max(0, (size[1] * on.height) / 100)),
    ...painted(PATHS[style], tone, on.palette, unitOf(on)),
  });
}

function symbol(node: SymbolNode, on: Placement): string {
  const { at, shape, style, tone, turn } = node;
  const unit = unitOf(on);
  const { over }: PathLook = PATHS[style];
  const drawn = element('path', {
    d: shapeOf(shape),
    transform: [
      `translate(${point(at, on)})`,
      turn ? `rotate(${turn})` : '',
      unit === 1 ? '' : `scale(${unit})`,
    ]
      .filter(Boolean)
      .join(' '),
    ...painted(PATHS[style], tone, on.palette, 1),
  });
  return over ? drawn + symbol({ ...node, shape: over, style: over }, on) : drawn;
}

function label({ at, lines, offset, anchor, turn, style, tone }: LabelNode, on: Placement): string {
  const look: TextLook = TEXTS[style];
  const { palette } = on;
  const scale = unitOf(on);
  const size = round(sizeOn(look, on.width / scale) * scale);
  return textLines(lines, {
    x: round(offset[0] * scale),
    y: round(offset[1] * scale),
    lineHeight: round(size * (look.leading ?? LEADING)),
    transform: `translate(${point(at, on)})${turn ? ` rotate(${turn})` : ''}`,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-size': size,
    'font-family': look.serif && SERIF,
    'font-style': look.italic && 'italic',
    'font-weight': look.weight,
    'letter-spacing': look.spacing && round(look.spacing * size),
    fill: colour(look.color, tone, palette),
    ...(look.halo && {
      stroke: palette[look.halo],
      'stroke-width': round((look.haloWidth ?? HALO_WIDTH) * scale),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  });
}
