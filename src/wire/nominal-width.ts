/**
 * The narrowest viewport that each composition of a map is made for, in px. How large a map is drawn is
 * told against it: at 2 the viewport is twice as wide, or enlarged twofold, or something between.
 */
export const NOMINAL_PX: Readonly<Record<string, number>> = { wide: 640, phone: 320 };

/** Cells of the grid of heights that reliefs are shaded from, km, and a plate of common width, px. */
const CELL_KM = 9;
const PLATE_PX = 856;
/** A cell this wide is seen as a blur, px, and one this wide says nothing of a single slope. */
const FADES = [11, 28];

/** How far a relief fades, from 0 to 2, where a map of so many km is enlarged: it must not look finer than it is. */
export const reliefFade = (k: number, widthKm: number): number =>
  FADES.filter((px) => (k * CELL_KM * PLATE_PX) / widthKm > px).length;
