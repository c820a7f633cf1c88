import { z } from 'astro/zod';
import type { ReliefPlane } from '../draw/map/relief.ts';
import { ContentError } from './content-error.ts';
import { readText } from './files.ts';
import { parseYaml } from './yaml.ts';

const Pair = z.tuple([z.number(), z.number()]);
const Plane = z.strictObject({
  parallels: Pair,
  meridian: z.number(),
  scale: z.number().positive(),
  translate: Pair,
  width: z.number().positive(),
  height: z.number().positive(),
  /** Sides where the shading runs out, so that a map may reach beyond them. */
  fades: z.array(z.enum(['north', 'south', 'west', 'east'])).default([]),
});

/** The plane a relief is drawn in. @throws ContentError where its file is broken */
export function reliefPlane(id: string): ReliefPlane {
  const path = `content/geo/relief-${id}.yaml`;
  const { value, faults } = parseYaml(path, readText(path).text, Plane);
  if (!value) throw new ContentError(faults);
  return value;
}
