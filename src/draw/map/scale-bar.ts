import { greatCircleKm } from '../distance.ts';
import type { Rect, Sheet } from './sheet.ts';

/** A bar in percent of its composition; it is `km` long on the ground where it stands. */
export type DrawnScaleBar = { x: number; y: number; width: number; km: number };

/** Distance of the bar from the sides and from the bottom, in parts of the composition's width. */
const MARGIN = 0.035;

/** Draws a bar that is true where it stands: its ends are measured on the globe. */
export function drawScaleBar(
  { projection, stepsPerKm }: Sheet,
  frame: Rect,
  km: number,
  corner: 'se' | 'sw',
): DrawnScaleBar {
  const margin = MARGIN * frame.width;
  const y = frame.y + frame.height - margin;
  const startOf = (length: number) =>
    corner === 'sw' ? frame.x + margin : frame.x + frame.width - margin - length;
  let length = km * stepsPerKm;
  for (let i = 0; i < 3; i++) {
    const at = (x: number) => projection.invert!([x, y])!;
    length *= km / greatCircleKm(at(startOf(length)), at(startOf(length) + length));
  }
  return {
    km,
    x: percent(startOf(length) - frame.x, frame.width),
    y: percent(y - frame.y, frame.height),
    width: percent(length, frame.width),
  };
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1e5) / 1e3;
