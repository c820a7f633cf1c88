import type { AreaName, SymbolKind } from '../model/map.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Role } from './palette.ts';

/**
 * The only place that says how anything on a map or a chart looks: the page's style sheet, pictures,
 * cards and print are printed from it. Widths, dashes and sizes in px.
 */

/** `series` and `series-fill` are the colour of the mark's base, `verdict` that of its verdict. */
export type Paint = Role | 'series' | 'series-fill' | 'verdict';

export type PathLook = {
  fill?: Paint;
  fillOpacity?: number;
  stroke?: Paint;
  width?: number;
  dash?: string;
  cap?: 'round';
  opacity?: number;
  /** A broad line in the colour of the land under a line, so that it is seen on any ground. */
  halo?: true;
  /** Filled with hatching, see HATCH. */
  hatch?: true;
  /** The style of the shape of the same name that lies over this one. */
  over?: 'capital-core';
  /** What changes while a reader visits the mark. */
  current?: { width: number; stroke?: Paint };
};

export type TextLook = {
  size: number;
  /** Size on viewports of WIDE_PX and more, where it differs. */
  wide?: number;
  color: Paint;
  weight?: number;
  /** After each letter, in parts of the size. */
  spacing?: number;
  /** Distance of baselines, in parts of the size; LEADING where left out. */
  leading?: number;
  italic?: true;
  serif?: true;
  /** Colour of the outline that keeps it free of what lies below; none where left out. */
  halo?: Role;
  /** Width of that outline; 3.2 where left out. */
  haloWidth?: number;
};

const DASHED = { stroke: 'border', width: 1, dash: '4 3' } as const;
const FRAMED = { fill: 'land', stroke: 'ink', width: 1.7, current: { width: 4 } } as const;
const SOLID = { stroke: 'halo', width: 1.7, current: { width: 2.2, stroke: 'ink' } } as const;
const DOTTED = { width: 2, cap: 'round', current: { width: 3 } } as const;
const BROAD = { cap: 'round', current: { width: 4.5 } } as const;

export const MAP_PATHS = {
  // The basemap, in the order in which it is drawn.
  land: { fill: 'land' },
  'land-focus': { fill: 'land-focus' },
  'land-transit': { fill: 'land-transit' },
  'land-neutral': { fill: 'land-neutral' },
  river: { stroke: 'coast', width: 1 },
  lake: { fill: 'sea', stroke: 'coast', width: 0.6 },
  golan: { ...DASHED, hatch: true },
  borders: { stroke: 'border', width: 0.9 },
  sea: { fill: 'sea', stroke: 'coast', width: 0.8 },
  // On close views, where tiles are filled and their edges are no coast.
  water: { fill: 'sea' },
  'lake-shore': { stroke: 'coast', width: 0.6 },
  graticule: { stroke: 'caspian', width: 0.6, opacity: 0.2 },
  coast: { stroke: 'coast', width: 0.8 },
  armistice: { ...DASHED },
  'green-line': { stroke: 'border', width: 1, dash: '1.2 2.6', cap: 'round' },
  hatch: { stroke: 'border', width: 5 },
  // The lines of a map.
  halo: { stroke: 'halo', width: 5.5, opacity: 0.75, cap: 'round' },
  'line-pipeline': { ...BROAD, stroke: 'naphtha', width: 2.6, halo: true },
  'line-tanker-leg': { ...DOTTED, stroke: 'naphtha', dash: '0.1 5' },
  'line-border': { ...BROAD, stroke: 'pomegranate', width: 2.4, halo: true },
  'line-planned': { ...DOTTED, stroke: 'ink', dash: '0.1 4.5', halo: true },
  'line-river': { ...BROAD, stroke: 'coast', width: 1.6 },
  // Places.
  town: FRAMED,
  capital: { ...FRAMED, over: 'capital-core' },
  'capital-core': { fill: 'ink' },
  terminal: { ...FRAMED, stroke: 'naphtha', width: 3 },
  community: { ...SOLID, fill: 'caspian' },
  event: { ...SOLID, fill: 'pomegranate' },
  crossing: { ...FRAMED, stroke: 'pomegranate', width: 2 },
  dam: { ...FRAMED, stroke: 'caspian', width: 2 },
  km: { fill: 'halo', stroke: 'naphtha', width: 1.4 },
  // Scale bar, locator and thumbnails. Half of the locator's edge lies outside of it.
  'scale-line': { stroke: 'ink', width: 1.3 },
  'locator-borders': { stroke: 'border', width: 0.5 },
  'locator-extent': { fill: 'pomegranate', fillOpacity: 0.22, stroke: 'pomegranate', width: 1.5 },
  'locator-edge': { stroke: 'border', width: 2 },
  'thumbnail-place': { fill: 'land', stroke: 'ink', width: 1.2 },
  'thumbnail-subject': { fill: 'naphtha', stroke: 'halo', width: 1.2 },
  'chapter-line': { stroke: 'naphtha', width: 1.75, cap: 'round' },
  'chapter-place': { fill: 'naphtha', stroke: 'halo', width: 1 },
} as const satisfies Record<SymbolKind, PathLook> & Record<string, PathLook>;

/** The marks of charts; see src/draw/chart. */
export const CHART_PATHS = {
  tick: { stroke: 'line', width: 1 },
  edge: { stroke: 'muted', width: 1, dash: '1 4' },
  reference: { stroke: 'ink', width: 1, dash: '5 4' },
  run: { stroke: 'series', width: 2 },
  mark: { fill: 'series-fill', stroke: 'series', width: 1.8 },
  amount: { fill: 'series-fill', stroke: 'series', width: 1.5 },
  record: { fill: 'naphtha' },
  count: { fill: 'verdict' },
  span: { stroke: 'series', width: 3, opacity: 0.5 },
  between: { stroke: 'muted', width: 1.5 },
  'open-end': { stroke: 'series', width: 1.6 },
  meeting: { stroke: 'ink', width: 1.6 },
  // The line that dividers walk.
  'walk-land': { fill: 'land' },
  'walk-borders': { stroke: 'border', width: 0.75 },
  'walk-line': { stroke: 'ink', width: 1.5 },
  'walk-steps': { stroke: 'naphtha', width: 2 },
  'walk-stands': { stroke: 'naphtha', width: 6, cap: 'round' },
} as const satisfies Record<string, PathLook>;

export const PATHS = { ...MAP_PATHS, ...CHART_PATHS };
export type PathStyle = keyof typeof PATHS;

const PLACE = { size: 13, color: 'ink', halo: 'halo' } as const;
const COUNTRY = { size: 11, wide: 12.5, color: 'muted', spacing: 0.14, halo: 'halo' } as const;
const WATER = { color: 'caspian', italic: true, serif: true, halo: 'sea' } as const;

export const MAP_TEXTS = {
  town: PLACE,
  event: PLACE,
  community: PLACE,
  crossing: PLACE,
  dam: PLACE,
  terminal: { ...PLACE, weight: 600 },
  capital: { ...PLACE, weight: 600 },
  country: COUNTRY,
  province: COUNTRY,
  focus: { ...COUNTRY, color: 'naphtha', weight: 600 },
  part: { ...COUNTRY, color: 'naphtha', weight: 600, spacing: 0.06 },
  sea: { ...WATER, size: 15 },
  river: { ...WATER, size: 13 },
  range: { size: 15, color: 'muted', italic: true, serif: true, halo: 'halo' },
  section: { size: 12, color: 'naphtha', halo: 'halo' },
  km: { size: 12, color: 'naphtha', halo: 'halo' },
  line: { size: 12, color: 'ink', italic: true, halo: 'halo' },
  scale: { size: 12, color: 'ink', halo: 'halo', haloWidth: 3 },
} as const satisfies Record<SymbolKind | AreaName['kind'], TextLook> & Record<string, TextLook>;

const ON_PLOT = { size: 12, halo: 'paper', haloWidth: 5, leading: 1.25 } as const;

/** The words on a plot, which a page prints as they stand. */
export const CHART_TEXTS = {
  axis: { size: 12, color: 'muted' },
  value: { ...ON_PLOT, color: 'ink' },
  words: { ...ON_PLOT, color: 'ink', weight: 500 },
  'words-series': { ...ON_PLOT, color: 'series', weight: 500 },
  gap: { ...ON_PLOT, color: 'muted' },
  'walk-name': { size: 12, color: 'muted', weight: 500, halo: 'halo', haloWidth: 3 },
  'walk-sea': { ...WATER, size: 13, haloWidth: 3 },
} as const satisfies Record<string, TextLook>;

/** The words beside a plot in pictures; on a page they are HTML. */
const BESIDE_TEXTS = {
  'plot-title': { size: 13, color: 'ink', weight: 600 },
  'row-strong': { size: 13, color: 'ink', weight: 600 },
  'row-name': { size: 13, color: 'ink' },
  'row-note': { size: 13, color: 'muted' },
  key: { size: 12.5, color: 'ink' },
} as const satisfies Record<string, TextLook>;

export const TEXTS = { ...MAP_TEXTS, ...CHART_TEXTS, ...BESIDE_TEXTS };
export type TextStyle = keyof typeof TEXTS;

/** Viewports of this width and more have room for larger names, px. */
export const WIDE_PX = 800;
/** The size of a text on a viewport so many px wide, px. */
export const sizeOn = ({ size, wide = size }: TextLook, width: number): number =>
  width >= WIDE_PX ? wide : size;

/** Distance of baselines, in parts of the size. */
export const LEADING = 1.16;
/** Width of the outline around labels where their style names none, px. */
export const HALO_WIDTH = 3.2;

/** The colour of each base in the order of the key; hollow ones are told apart without colour. */
export const SERIES: readonly { color: Role; hollow: boolean }[] = [
  { color: 'naphtha', hollow: false },
  { color: 'caspian', hollow: true },
  { color: 'ink', hollow: false },
  { color: 'caspian', hollow: true },
  { color: 'naphtha', hollow: false },
];

/** The colour of each verdict; only verdicts are told by these. */
export const VERDICT_COLOR: Record<Verdict, Role> = {
  supported: 'olive',
  'mostly-supported': 'olive',
  'partly-supported': 'naphtha',
  disputed: 'naphtha',
  outdated: 'muted',
  unsupported: 'muted',
  contradicted: 'pomegranate',
  opinion: 'muted',
};

/** Hatching: the side of its square in units of the canvas, and degrees it is turned by. */
export const HATCH = { side: 22, turn: 45 } as const;
/** How dark the shadows of a relief are, from 0 to 1; src/styles/tokens.css has the same. */
export const RELIEF_OPACITY = 0.55;
