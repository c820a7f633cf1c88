import type { Verdict } from '../model/verdict.ts';

/** A shape in a box of 16 × 16: filled and stroked parts, each as path data. */
export type Shape = { fill?: string; stroke?: string };

const RING = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z';

/** The sign of each verdict: ● ◕ ◑ ⇄ ↻ ○ ✕ ❝. They differ without colour. */
export const SHAPES: Record<Verdict, Shape> = {
  supported: { fill: 'M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2Z' },
  'mostly-supported': { stroke: RING, fill: 'M8 8V2a6 6 0 1 1-6 6Z' },
  'partly-supported': { stroke: RING, fill: 'M8 2a6 6 0 0 1 0 12Z' },
  disputed: { stroke: 'M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3' },
  outdated: { stroke: 'M13.2 6A5.6 5.6 0 1 0 13.6 9M13.8 2.4V6.2H10' },
  unsupported: { stroke: RING },
  contradicted: { stroke: 'M3 3l10 10M13 3L3 13' },
  opinion: {
    fill: 'M2 12V8.4C2 5.6 3.4 3.8 6.4 3.2l.5 1.5C5.4 5.2 4.7 6.1 4.7 7.3H7V12ZM9 12V8.4C9 5.6 10.4 3.8 13.4 3.2l.5 1.5C12.4 5.2 11.7 6.1 11.7 7.3H14V12Z',
  },
};
