import { drawWalkMap, type WalkPicture } from '../../src/draw/chart/walk-map.ts';
import { greatCircleKm } from '../../src/draw/distance.ts';
import type { LonLat } from '../../src/model/fields.ts';
import { ring } from './small-map.ts';

/** A line of zigzags from 44° to 48° east, along 39° north. */
const ZIGZAG: LonLat[] = Array.from({ length: 81 }, (_, i) => [44 + i * 0.05, 39 + (i % 2) * 0.05]);
export const WIDTH_KM = greatCircleKm(ZIGZAG[0]!, ZIGZAG.at(-1)!);

const box = (...sides: Parameters<typeof ring>) => ({
  type: 'Polygon' as const,
  coordinates: [ring(...sides)],
});
const border = {
  type: 'LineString' as const,
  coordinates: [
    [46, 38],
    [46, 40],
  ],
};
const none = { type: 'MultiLineString' as const, coordinates: [] };

/** That line in both pictures, with a town on it, a sea beside it and dividers of these openings. */
export const drawWalk = (openings: readonly number[], opening = openings[0]!) =>
  drawWalkMap(
    {
      names: [
        { text: 'Town', at: [46, 39.03], on: 'land' },
        { text: 'Small Sea', at: [47.5, 39.2], on: 'sea' },
      ],
      closeUp: { centre: [46, 39], widthKm: 40 },
      opening,
    },
    [ZIGZAG],
    openings,
    { land: box(43, 37, 49, 41), borders: { overview: border, closeUp: none } },
  );

/** The group of each opening in a picture. */
export const stepsIn = ({ lines }: WalkPicture) =>
  lines.flatMap((node) => (node.type === 'group' ? [node] : []));

/** The path of a style in a picture or in the steps of an opening; empty where it has none. */
export const pathIn = (nodes: WalkPicture['lines'], style: string): string =>
  nodes.flatMap((node) => (node.type === 'path' && node.style === style ? [node.d] : [])).join('');
