/**
 * The narrowest viewport that each composition of a map is made for, in px. How large a map is drawn is
 * told against it: at 2 the viewport is twice as wide, or enlarged twofold, or something between.
 */
export const NOMINAL_PX: Readonly<Record<string, number>> = { wide: 640, phone: 320 };

/** From this enlargement of a view on, the shaded relief is coarser than the map and fades. */
export const RELIEF_MAX = 3;
