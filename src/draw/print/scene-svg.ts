import { shapeOf } from '../shapes.ts';
import type { LabelNode, PathNode, Percent, Scene, SymbolNode, Tone } from '../scene.ts';
import { leaves } from '../scene.ts';
import {
  HALO_WIDTH,
  LEADING,
  PATHS,
  SERIES,
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
  /** Units of the canvas to a px of the picture, for paths in its units. */
  unitsPerPx?: number;
};

/** A scene with literal colours, for pictures, downloads and cards. */
export const sceneSvg = (scene: Scene, on: Placement): string =>
  leaves(scene)
    .map((node) => {
      switch (node.type) {
        case 'path':
          return path(node, on);
        case 'rule':
          return line(`M${point(node.from, on)}L${point(node.to, on)}`, node.style, node.tone, on);
        case 'rect':
          return rect(node, on);
        case 'symbol':
          return symbol(node, on);
        case 'label':
          return label(node, on);
      }
    })
    .join('');

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
  const { fill, fillOpacity, stroke, width = 1, dash, cap, opacity } = look;
  return {
    fill: colour(fill, tone, palette) ?? 'none',
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

const line = (
  d: string,
  style: keyof typeof PATHS,
  tone: Tone | undefined,
  on: Placement,
  unit?: number,
) => element('path', { d, ...painted(PATHS[style], tone, on.palette, unit ?? on.scale ?? 1) });

function path({ d, unit, style, tone }: PathNode, on: Placement): string {
  if (unit === 'canvas') return line(d, style, tone, on, (on.scale ?? 1) * (on.unitsPerPx ?? 1));
  const scaled = d.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, x: string, y: string) =>
    point([Number(x), Number(y)], on),
  );
  return line(scaled, style, tone, on);
}

function rect(
  { at, size, style, tone }: Extract<Scene[number], { type: 'rect' }>,
  on: Placement,
): string {
  const [x, y] = px(at, on);
  return element('rect', {
    x,
    y,
    width: round(Math.max(0, (size[0] * on.width) / 100)),
    height: round(Math.max(0, (size[1] * on.height) / 100)),
    ...painted(PATHS[style], tone, on.palette, on.scale ?? 1),
  });
}

function symbol({ at, shape, style, tone, turn }: SymbolNode, on: Placement): string {
  const { scale = 1 } = on;
  return element('path', {
    d: shapeOf(shape),
    transform: [
      `translate(${point(at, on)})`,
      turn ? `rotate(${turn})` : '',
      scale === 1 ? '' : `scale(${scale})`,
    ]
      .filter(Boolean)
      .join(' '),
    ...painted(PATHS[style], tone, on.palette, 1),
  });
}

function label({ at, lines, offset, anchor, turn, style, tone }: LabelNode, on: Placement): string {
  const look: TextLook = TEXTS[style];
  const { scale = 1, palette } = on;
  const size = round(look.size * scale);
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
