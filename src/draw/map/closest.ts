import type { MapDefinition, Width } from '../../model/map.ts';

/** What the data tells apart: most corners of the coast lie within so far of where they are, km. */
const DATA_KM = 0.2;
/** Where the second level of the ground has as few corners as an eye can bear. */
const GROUND = 8.3;
/** The widest plate of common size, px. */
const PLATE: Record<Width, number> = { wide: 960, phone: 640 };

/** How far a map may be enlarged: until a px is finer than the data. A stop may be closer. */
export function closestOf(
  { compositions }: Pick<MapDefinition, 'compositions'>,
  width: Width,
): number {
  const data = compositions[width].widthKm / PLATE[width] / DATA_KM;
  return Math.round(Math.max(1.6, Math.min(GROUND, data)) * 100) / 100;
}
