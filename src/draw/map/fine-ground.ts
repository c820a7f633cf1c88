import type { MapDefinition } from '../../model/map.ts';
import { canvasOf, WIDE_UNITS } from './canvas.ts';
import { drawLand, type BaseMap, type Land } from './land.ts';

/** The ground of a map for close views: the same land and water with more corners. */
export type FineGround = {
  /** Units of its paths to a unit of the map's canvas. */
  finer: number;
  land: Land;
};

/** Units to one of the canvas: a sixteenth of a px where the wide composition is 960 px wide and whole. */
const FINER = 4;
/** A corner of half a px² and a ring of 2 px² where the map is enlarged sixfold, and no straight piece of 12 px there. */
const CLOSE = { corner: 4, ring: 14, longest: 24 };

/** Draws the ground of a map for close views, on its canvas in smaller units. */
export const fineGround = (map: MapDefinition, base: BaseMap): FineGround => ({
  finer: FINER,
  land: drawLand(canvasOf(map, WIDE_UNITS * FINER), base, CLOSE),
});
