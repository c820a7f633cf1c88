import { loadContent } from '../../src/read/content.ts';
import { kmToLine } from '../../src/draw/distance.ts';
import { canvasOf, type Canvas } from '../../src/draw/map/canvas.ts';
import type { LonLat } from '../../src/model/fields.ts';
import type { MapDefinition } from '../../src/model/map.ts';

/** The project's own content, for tests that hold its maps to the ground. */
export const { content } = loadContent('2026-11-25');

export const mapOf = (id: string): MapDefinition => content.maps.get(id)!;
export const placeOf = (id: string): LonLat => {
  const { lon, lat } = content.geo.places.get(id)!;
  return [lon, lat];
};

/** The corners of path data, in steps. */
function cornersOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, x, y, moves] of d.matchAll(/M(-?\d+) (-?\d+)l([^Mz]*)/g)) {
    let at: [number, number] = [Number(x), Number(y)];
    points.push(at);
    const steps = [...moves!.matchAll(/-?\d+/g)].map(Number);
    for (let i = 0; i + 1 < steps.length; i += 2)
      points.push((at = [at[0] + steps[i]!, at[1] + steps[i + 1]!]));
  }
  return points;
}

/** Distances in km from each corner of a drawn line, back on the globe, to the line it was drawn from. */
export const offsets = (canvas: Canvas, d: string, line: readonly LonLat[]): number[] =>
  cornersOf(d).map((corner) => kmToLine(canvas.projection.invert!(corner) as LonLat, line));

export { canvasOf };
