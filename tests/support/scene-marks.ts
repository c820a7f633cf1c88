import type { LabelNode, SymbolNode } from '../../src/draw/scene.ts';

/** Every letter is 5 px wide. */
export const measure = (text: string) => text.length * 5;

/** Letters of 12 px, 10 of 5 px each, from 10 px right of the place; the words of a line of the map. */
export const label = (x: number, y: number, more: Partial<LabelNode> = {}): LabelNode => ({
  type: 'label',
  style: 'line',
  at: [x, y],
  lines: ['ten letter'],
  offset: [10, 4],
  anchor: 'start',
  ...more,
});

/** A town, by percent of its box. */
export const dot = (x: number, y: number, more: Partial<SymbolNode> = {}): SymbolNode => ({
  type: 'symbol',
  style: 'town',
  shape: 'town',
  at: [x, y],
  ...more,
});
