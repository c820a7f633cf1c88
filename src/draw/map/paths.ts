import { geoStream, type GeoPermissibleObjects } from 'd3';
import type { PathNode, Ref } from '../scene.ts';
import type { PathStyle } from '../style.ts';
import type { Point, Rect } from './canvas.ts';

export type Path = [style: PathStyle, d: string, of?: Ref | undefined];

/** Paths in units of the canvas, without those of which nothing lies on it. */
export const pathNodes = (paths: readonly Path[]): PathNode[] =>
  paths
    .filter(([, d]) => d !== '')
    .map(([style, d, of]) => ({ type: 'path', unit: 'canvas', style, d, ...(of && { of }) }));

/**
 * Path data for a geometry in units of the canvas, written as moves from point to point in whole units: a
 * third of the bytes of absolute coordinates, and far easier to compress. Rings are closed.
 */
export function pathOf(geometry: GeoPermissibleObjects): string {
  let d = '';
  let points: Point[] = [];
  let closed = false;
  geoStream(geometry, {
    point: (x, y) => void points.push([Math.round(x), Math.round(y)]),
    lineStart: () => void (points = []),
    lineEnd: () => void (d += written(distinct(points), closed)),
    polygonStart: () => void (closed = true),
    polygonEnd: () => void (closed = false),
  });
  return d;
}

/** Path data for the edge of a rectangle. */
export const edgePath = ({ x, y, width, height }: Rect): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** A line or ring as path data; empty where it has shrunk to less than that. */
function written(points: readonly Point[], closed: boolean): string {
  const line =
    closed && points.length > 1 && same(points[0]!, points.at(-1)!) ? points.slice(0, -1) : points;
  if (line.length < (closed ? 3 : 2)) return '';
  const moves = line.slice(1).map(([x, y], i) => `${x - line[i]![0]} ${y - line[i]![1]}`);
  return `M${line[0]![0]} ${line[0]![1]}l${moves.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

const distinct = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, i) => i === 0 || !same(point, points[i - 1]!));
