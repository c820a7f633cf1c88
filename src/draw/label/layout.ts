import { onScreen, type View } from '../../wire/view.ts';
import { contains, shifted, type Box, type Size } from './box.ts';
import { place, type Candidate, type Wanting } from './place.ts';
import { otherSides } from './beside.ts';

/** A symbol or a label of a map, wherever it is drawn. */
export type Mark = {
  /** Its place, in fractions of the whole map. */
  at: readonly [x: number, y: number];
  /** What it covers around its place, px. */
  box: Box;
  /** How large the map has to be for it; see src/wire/nominal-width.ts. */
  from: number;
  /** How large it is when another mark stands for it; without end where left out. */
  until?: number | undefined;
  /** Can a reader visit it? */
  feature?: string | undefined;
  layer?: string | undefined;
  /** Is it a symbol that says nothing without its label, and goes with it? */
  dependent?: boolean;
};
export type LabelMark = Mark & {
  /** The symbol of the same place; the label of a feature may stand on another side of it. */
  symbol?: Mark | undefined;
  /** So far a label may be moved sideways to stay inside, px. */
  pull?: number | undefined;
  /** Of labels of one name only the first that has room is shown, and only where it stands by hand. */
  name?: string | undefined;
};

/** What marks are laid out on. */
export type Viewport = {
  view: View;
  size: Size;
  /** How large the map is drawn; see src/wire/nominal-width.ts. */
  scale: number;
  layers: ReadonlySet<string>;
  /** What lies over it and must cover no label. */
  covered: readonly Box[];
  /** Room between two labels, px; 1 where left out. */
  air?: number;
  /** Room between a label and the edge, px. */
  margin?: number;
};

/** Where a mark is drawn, px, and how far a label is moved from where it stands by hand. */
export type Placed = { at: readonly [x: number, y: number]; shift: Candidate };

/** Half of what no label may cover of a symbol, px; it may touch what lies outside of that. */
const CORE = 2.5;
/** What a symbol takes, so that no air is kept around it. */
const coreBox = ([x, y]: readonly [number, number], { air = AIR }: Viewport): Box => {
  const half = CORE - air;
  return [x - half, y - half, x + half, y + half];
};
/** Room between two labels where none is asked for, px. */
const AIR = 1;

/**
 * Which marks a view shows, and where. A symbol stands where its place is. A label that has no room beside
 * its place is moved to another side, where it may be, or left out; with it goes the symbol of a place that
 * says nothing without its name.
 * @param labels in the order in which they claim their room
 */
export function layOut<S extends Mark, L extends LabelMark & { symbol?: S | undefined }>(
  symbols: readonly S[],
  labels: readonly L[],
  viewport: Viewport,
): Map<S | L, Placed> {
  const found = new Map<S | L, Placed>();
  const cores = new Map<Mark, Box>();
  for (const symbol of symbols) {
    if (symbol.dependent || !isShown(symbol, viewport)) continue;
    const at = onViewport(symbol, viewport);
    found.set(symbol, { at, shift: [0, 0] });
    if (symbol.feature !== undefined) cores.set(symbol, coreBox(at, viewport));
  }
  const wanted = labels.filter((label) => isShown(label, viewport));
  const shifts = placeLabels(wanted, viewport, cores);
  for (const [i, label] of wanted.entries()) {
    const shift = shifts[i];
    if (!shift) continue;
    const at = onViewport(label, viewport);
    found.set(label, { at, shift });
    const { symbol } = label;
    if (symbol?.dependent && isShown(symbol, viewport)) found.set(symbol, { at, shift: [0, 0] });
  }
  return found;
}

/** A shift for each label, undefined where it has no room. */
function placeLabels(
  labels: readonly LabelMark[],
  viewport: Viewport,
  cores: ReadonlyMap<Mark, Box>,
): (Candidate | undefined)[] {
  const { size, covered, air = AIR, margin = 0 } = viewport;
  const bounds: Box = [margin, margin, size[0] - margin, size[1] - margin];
  const wanting = labels.map((label): Wanting => {
    const at = onViewport(label, viewport);
    const own = label.symbol && cores.get(label.symbol);
    return {
      box: shifted(label.box, ...at),
      candidates: candidatesOf(label, at, bounds),
      name: label.name,
      ...(own && { own: [own] }),
      ...(label.symbol?.dependent && { brings: coreBox(at, viewport) }),
    };
  });
  return place(wanting, bounds, { hard: [...covered, ...cores.values()] }, air);
}

/** Where a mark is on a viewport, px. */
function onViewport({ at }: Mark, { view, size }: Viewport): [x: number, y: number] {
  const [x, y] = onScreen(view, at);
  return [x * size[0], y * size[1]];
}

/** Is the map large enough for a mark, and its layer shown? */
const isShown = (
  { from, until = Infinity, layer }: Mark,
  { scale, layers }: Pick<Viewport, 'scale' | 'layers'>,
): boolean => scale >= from && scale < until && (layer === undefined || layers.has(layer));

/**
 * Gives each label the symbol of its place. Without its name a place that no reader can visit says nothing:
 * its symbol depends on the label, unless the symbol says otherwise.
 */
export function pairUp<S extends Mark, L extends Mark>(
  symbols: readonly S[],
  labels: readonly L[],
): (L & { symbol: S | undefined })[] {
  return labels.map((label) => {
    const symbol = symbols.find(({ at: [x, y] }) => x === label.at[0] && y === label.at[1]);
    if (symbol) symbol.dependent ??= symbol.feature === undefined;
    return { ...label, symbol };
  });
}

/** Labels of features come first, and keep their order otherwise. */
export const featuresFirst = <M extends Mark>(labels: readonly M[]): M[] => [
  ...labels.filter(({ feature }) => feature !== undefined),
  ...labels.filter(({ feature }) => feature === undefined),
];

function candidatesOf(
  { symbol, feature, name, box, pull = 0 }: LabelMark,
  [x, y]: readonly [number, number],
  bounds: Box,
): Candidate[] {
  const sideways = pulledIn(shifted(box, x, y), bounds);
  const pulled: Candidate[] = Math.abs(sideways) <= pull ? [[sideways, 0]] : [];
  const turns = symbol && feature !== undefined && name === undefined;
  return turns && contains(bounds, [x, y, x, y]) ? [...pulled, ...otherSides(box)] : pulled;
}

/** How far a box has to be moved sideways to lie between the sides, px. */
const pulledIn = ([left, , right]: Box, [start, , end]: Box): number =>
  left < start ? start - left : Math.min(0, end - right);

/** Room for the words over a scale bar and beside it, px. */
const BAR_ROOM = { above: 22, beside: 12, below: 4 };

/** What a scale bar covers with its words, px; its ends and its height in percent of a drawing of a size. */
export function scaleBarBox(left: number, right: number, y: number, [width, height]: Size): Box {
  const [x0, x1, middle] = [(left / 100) * width, (right / 100) * width, (y / 100) * height];
  const { above, beside, below } = BAR_ROOM;
  return [x0 - beside, middle - above, x1 + beside, middle + below];
}
