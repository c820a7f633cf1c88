import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3';

/** Area of a mark, square px. */
const AREA = 72;

/** A shape for each base: they differ without colour, every second one by being hollow too. */
const SHAPES: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolDiamond,
  symbolTriangle,
  symbolCross,
];

/** How many bases a chart can tell apart. */
export const MOST_BASES = SHAPES.length;

/**
 * Path data of the mark for a base, around the origin, in px.
 * @throws RangeError for more bases than there are shapes
 */
export function markShape(base: number): string {
  const shape = SHAPES[base];
  if (!shape)
    throw new RangeError(
      `Base ${base + 1} of a chart has no shape. Draw at most ${MOST_BASES} bases, or add a shape.`,
    );
  return symbol().type(shape).size(AREA).digits(1)() ?? '';
}
