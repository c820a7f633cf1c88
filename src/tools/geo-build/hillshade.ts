/** Where light comes from, degrees clockwise from north, and how much of it. */
const LIGHTS = [
  { from: 315, share: 0.5 },
  { from: 270, share: 0.15 },
  { from: 0, share: 0.2 },
  { from: 225, share: 0.15 },
] as const;
/** How high the lights stand, degrees. */
const ABOVE = 42;
const RADIANS = Math.PI / 180;
/** What a hard light leaves as it is. */
const NEUTRAL = 128;
/** Flat ground is a little darker than that: on light ground lit slopes are seen by it alone. */
const FLAT = NEUTRAL - 9;
/** Slopes in shade leave it by less than those that are lit, which light ground shows less of. */
const SHADE = 0.62;

/**
 * Shades heights on an even plane: 119 where the ground is flat, more where it is lit, less where it is not.
 * @param heights row by row from the north, in units of the plane's steps
 * @param contrast how far the steepest slopes leave the grey of flat ground
 */
export function hillshade(
  heights: Float64Array,
  { width, height }: { width: number; height: number },
  contrast: number,
): Uint8Array {
  const shade = new Uint8Array(width * height);
  const at = (x: number, y: number) =>
    heights[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))]!;
  const flat = Math.sin(ABOVE * RADIANS);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const east = (at(x + 1, y) - at(x - 1, y)) / 2;
      const north = (at(x, y - 1) - at(x, y + 1)) / 2;
      const light = LIGHTS.reduce(
        (sum, { from, share }) => sum + share * lit(east, north, from),
        0,
      );
      const slope = Math.tanh((light - flat) * SOFT);
      const value = FLAT + contrast * 127 * (slope < 0 ? SHADE * slope : slope);
      shade[y * width + x] = Math.round(Math.min(255, Math.max(0, value)));
    }
  return shade;
}

/** How soon slopes reach the full contrast. */
const SOFT = 1.9;

/** The light that a slope takes: its rise eastwards and northwards, and the light's direction. */
function lit(east: number, north: number, from: number): number {
  const steep = Math.hypot(east, north, 1);
  const towards = from * RADIANS;
  const flat = -east * Math.sin(towards) - north * Math.cos(towards);
  return (Math.sin(ABOVE * RADIANS) + Math.cos(ABOVE * RADIANS) * flat) / steep;
}
