import { greatCircleKm } from '../distance.ts';
import type { Percent, Scene, SymbolNode } from '../scene.ts';
import type { Canvas, Rect } from './canvas.ts';

/** Distance of the bar from the sides and from the bottom, in parts of the extent's width. */
const MARGIN = 0.035;
/** From the bar up to the baseline of its words, px. */
const ABOVE = 7;

/** Draws a bar that is true where it stands: its ends are measured on the globe. */
export function drawScaleBar(
  { projection, unitsPerKm }: Canvas,
  extent: Rect,
  km: number,
  corner: 'se' | 'sw',
): Scene {
  const margin = MARGIN * extent.width;
  const y = extent.y + extent.height - margin;
  const startOf = (length: number) =>
    corner === 'sw' ? extent.x + margin : extent.x + extent.width - margin - length;
  let length = km * unitsPerKm;
  for (let i = 0; i < 3; i++) {
    const at = (x: number) => projection.invert!([x, y])!;
    length *= km / greatCircleKm(at(startOf(length)), at(startOf(length) + length));
  }
  const left = percent(startOf(length) - extent.x, extent.width);
  const right = left + percent(length, extent.width);
  return bar(km, left, right, percent(y - extent.y, extent.height));
}

function bar(km: number, left: number, right: number, y: number): Scene {
  const end = (x: number): SymbolNode => ({
    type: 'symbol',
    shape: 'bar-end',
    style: 'scale-line',
    at: [x, y],
  });
  const middle: Percent = [round((left + round(right)) / 2), y];
  return [
    {
      type: 'group',
      name: 'scale-bar',
      of: { km },
      children: [
        { type: 'rule', style: 'scale-line', from: [left, y], to: [round(right), y] },
        end(left),
        end(round(right)),
        {
          type: 'label',
          style: 'scale',
          at: middle,
          lines: [`${km} km`],
          offset: [0, -ABOVE],
          anchor: 'middle',
        },
      ],
    },
  ];
}

/** To thousandths, in the way in which script rounds when it brings a bar back to its length. */
const round = (value: number): number => +value.toFixed(3);
const percent = (part: number, whole: number): number => round((part / whole) * 100);
