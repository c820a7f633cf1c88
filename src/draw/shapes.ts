import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3';
import type { SymbolKind } from '../model/map.ts';

/** A circle around a place as path data. */
export const circle = (r: number, x = 0, y = 0): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** Shapes of fixed size as path data around the origin, px. */
const SHAPES = {
  capital: circle(5),
  'capital-core': circle(1.8),
  town: circle(3.4),
  terminal: circle(5.5),
  community: circle(5),
  event: 'M0-5.5 5.5 0 0 5.5-5.5 0Z',
  crossing: 'M-4.5-4.5h9v9h-9Z',
  dam: 'M-5.5 4 0-5.5 5.5 4Z',
  km: circle(2.8),
  /** An end of a scale bar. */
  'bar-end': 'M0-4V0',
  /** An arrow from a mark that is a limit, the way in which the truth may lie; upwards unless turned. */
  'open-end': 'M0-5V-14M-3.5-10.5 0-14 3.5-10.5',
  meeting: circle(7),
  ring: circle(9),
} as const satisfies Record<SymbolKind, string> & Record<string, string>;

/** A shape for each base of a chart: they differ without colour, every second one by being hollow too. */
const BASES = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle, symbolCross];
/** Area of the mark of a base, square px. */
const AREA = 72;

/** `base-0` and so on: the mark of a base of a chart. */
export type ShapeName = keyof typeof SHAPES | `base-${number}`;

/** Path data of a shape. @throws RangeError for a base beyond those that can be told apart */
export function shapeOf(name: ShapeName): string {
  if (name in SHAPES) return SHAPES[name as keyof typeof SHAPES];
  const base = BASES[Number(name.slice('base-'.length))];
  if (base) return symbol(base, AREA).digits(1)()!;
  throw new RangeError(
    `"${name}" of a chart has no shape. Draw at most ${BASES.length} bases, or add a shape.`,
  );
}
