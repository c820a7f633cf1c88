import type { Measure } from '../label/measure.ts';
import type { Composition, Layout } from './drawing.ts';

/** Width of all plots at the narrowest page of a composition and height of each, px. */
const NARROWEST = {
  wide: { width: 500, height: 272, tall: 300 },
  phone: { width: 196, height: 224, tall: 300 },
} as const;

/** What the plots of a page are laid out for: on a wider page labels only move apart. */
export function layoutOfPage(composition: Composition, tall: boolean, measure: Measure): Layout {
  const { width, height, tall: high } = NARROWEST[composition];
  const size = [width, tall ? high : height] as const;
  return { composition, stacked: composition === 'phone', size, measure };
}
