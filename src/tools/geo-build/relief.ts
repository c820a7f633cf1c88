import { readFileSync, writeFileSync } from 'node:fs';
import { geoConicConformal } from 'd3';
import sharp from 'sharp';
import { parse } from 'yaml';
import { EARTH_RADIUS_KM } from '../../draw/distance.ts';
import type { ReliefPlane } from '../../draw/map/relief.ts';
import { FAULTS, gridOf, heightAt, mended } from './heights.ts';
import { hillshade } from './hillshade.ts';
import { debianFile } from './packages.ts';

/** `npm run geo:relief`: shades the heights of ETOPO5 in the plane of each content/geo/relief-*.yaml. */
const heights = mended(gridOf(readFileSync(debianFile('etopo5.cdf')), 'ROSE'), FAULTS);

/** How many times higher than broad mountains are drawn: the grid has levelled their slopes. */
const RAISED = { region: 11, border: 8, communities: 9 };
const CONTRAST = 0.9;
const PACKED = { effort: 6, chromaSubsampling: '4:2:0' } as const;
/** The smaller pictures are enlarged more. */
const QUALITY: Readonly<Record<string, number>> = { region: 40, border: 60, communities: 60 };

for (const [id, raised] of Object.entries(RAISED)) {
  const plane = parse(readFileSync(`content/geo/relief-${id}.yaml`, 'utf8')) as ReliefPlane;
  const { width, height } = plane;
  const shade = hillshade(heightsOn(plane, raised), plane, CONTRAST);
  const bytes = await sharp(Buffer.from(shade), { raw: { width, height, channels: 1 } })
    .avif({ ...PACKED, quality: QUALITY[id]! })
    .toBuffer();
  writeFileSync(`content/geo/relief-${id}.avif`, bytes);
  console.log(`content/geo/relief-${id}.avif: ${(bytes.length / 1000).toFixed(1)} kB`);
}

/** The height in the middle of each px of a plane, in px. */
function heightsOn(
  { parallels, meridian, scale, translate, width, height }: ReliefPlane,
  raised: number,
) {
  const projection = geoConicConformal()
    .parallels([...parallels])
    .rotate([-meridian, 0])
    .scale(scale)
    .translate([...translate])
    .precision(0);
  const pxAMetre = scale / EARTH_RADIUS_KM / 1000;
  return Float64Array.from({ length: width * height }, (_, i) => {
    const place = projection.invert!([(i % width) + 0.5, Math.floor(i / width) + 0.5])!;
    return heightAt(heights, place) * pxAMetre * raised;
  });
}
