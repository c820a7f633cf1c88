import { layOut, type LabelMark, type Mark, type Viewport } from '../../src/draw/label/layout.ts';
import { WHOLE } from '../../src/wire/view.ts';

/** A viewport of 200 × 100 px, seen whole. */
export const VIEWPORT: Viewport = {
  view: WHOLE,
  size: [200, 100],
  scale: 1,
  layers: new Set(),
  covered: [],
};

/** A place by px of that viewport. */
const at = (x: number, y: number): Mark['at'] => [x / 200, y / 100];

/** A symbol of 10 × 10 px. */
export const symbol = (x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  at: at(x, y),
  box: [-5, -5, 5, 5],
  from: 1,
  feature: 'a',
  ...more,
});

/** Words of 40 × 10 px that begin 8 px to the right of their place. */
export const words = (x: number, y: number, more: Partial<LabelMark> = {}): LabelMark => ({
  at: at(x, y),
  box: [8, -5, 48, 5],
  from: 1,
  ...more,
});

/** How a label is moved on it, beside these symbols. */
export const shiftOf = (label: LabelMark, symbols: Mark[] = [], viewport: Partial<Viewport> = {}) =>
  layOut(symbols, [label], { ...VIEWPORT, ...viewport }).get(label)?.shift;
