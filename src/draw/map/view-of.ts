import { clampView, type View } from '../../wire/view.ts';
import type { Rect } from './canvas.ts';

/** The view of a composition that shows a part of its extent whole, as large as it fits. */
export function viewOf(part: Rect, extent: Rect): View {
  const k = Math.min(extent.width / part.width, extent.height / part.height);
  const middle = (at: number, size: number, start: number, whole: number) =>
    (at + size / 2 - start) / whole - 0.5 / k;
  const view = clampView({
    k,
    x: middle(part.x, part.width, extent.x, extent.width),
    y: middle(part.y, part.height, extent.y, extent.height),
  });
  return { k: round(view.k), x: round(view.x), y: round(view.y) };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
