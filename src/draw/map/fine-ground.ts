import type { MapDefinition } from '../../model/map.ts';
import { canvasOf, WIDE_UNITS, type Canvas, type Rect } from './canvas.ts';
import { drawLand, type BaseMap, type Land } from './land.ts';

/** The ground of a map for close views: the same land and water with more corners. */
export type FineGround = {
  /** Units of its paths to a unit of the map's canvas. */
  finer: number;
  /** The canvas of the map in those units. */
  canvas: Canvas;
  land: Land;
};

/** Units to one of the canvas: a sixteenth of a px where the wide composition is 960 px wide and whole. */
const FINER = 4;
/** A corner of half a px² and a ring of 2 px² where the map is enlarged sixfold, and no straight piece of 12 px there. */
const CLOSE = { corner: 4, ring: 14, longest: 24 };

/** Draws the ground of a map for close views, on its canvas in smaller units. */
export function fineGround(map: MapDefinition, base: BaseMap): FineGround {
  const canvas = finerCanvas(map);
  return { finer: FINER, canvas, land: drawLand(canvas, base, CLOSE) };
}

/** The canvas of a map in smaller units, from the same corner. */
function finerCanvas(map: MapDefinition): Canvas {
  const { projection: own, extents, ...whole } = canvasOf(map);
  const { projection } = canvasOf(map, WIDE_UNITS * FINER);
  const [left, top] = own.translate();
  projection.translate([left * FINER, top * FINER]);
  const finer = ({ x, y, width, height }: Rect): Rect => ({
    x: x * FINER,
    y: y * FINER,
    width: width * FINER,
    height: height * FINER,
  });
  return {
    projection,
    width: whole.width * FINER,
    height: whole.height * FINER,
    extents: { wide: finer(extents.wide), phone: finer(extents.phone) },
    unitsPerKm: whole.unitsPerKm * FINER,
  };
}
