import { geoGraticule } from 'd3';
import { pathOf } from './paths.ts';
import { onCanvas } from './project.ts';
import type { Canvas } from './canvas.ts';

/** Steps of a grid line in degrees: fine enough to look curved, coarse enough to stay small. */
const FINENESS = 1;

/** Meridians and parallels at whole multiples of so many degrees, as path data in units of the canvas. */
export function drawGraticule(canvas: Canvas, degrees: number): string {
  const { projection, width, height } = canvas;
  const corners = [
    [0, 0],
    [width / 2, 0],
    [width, 0],
    [0, height],
    [width / 2, height],
    [width, height],
  ].map((corner) => projection.invert!(corner as [number, number])!);
  const [west, east] = extent(
    corners.map(([lon]) => lon),
    degrees,
  );
  const [south, north] = extent(
    corners.map(([, lat]) => lat),
    degrees,
  );
  const grid = geoGraticule()
    .step([degrees, degrees])
    .extent([
      [west, south],
      [east, north],
    ])
    .precision(FINENESS)();
  return pathOf(onCanvas(canvas, grid).lines);
}

/** The multiples of a step around all values, with one more on either side. */
const extent = (values: number[], step: number): [number, number] => [
  (Math.floor(Math.min(...values) / step) - 1) * step,
  (Math.ceil(Math.max(...values) / step) + 1) * step + 1e-6,
];
