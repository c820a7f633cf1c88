import type { AreaName, Placement, Side, Spot, Width } from '../../model/map.ts';
import type { LonLat } from '../../model/fields.ts';
import type { Place } from '../../model/place.ts';
import { pointOf, type Rect, type Sheet } from './sheet.ts';

/** A place in percent of a composition, x to the right and y downwards. */
export type At = { x: number; y: number };
/** What a mark belongs to, and how large the map has to be for it; see src/wire/nominal-width.ts. */
type Belongs = { from: number; feature?: string; layer?: string };
/** A dot or sign on the map. */
export type Dot = At & Belongs & { symbol: string };
/** Words on the map. They keep their size, so their shift from the point is in px. */
export type Label = At &
  Belongs & {
    lines: string[];
    kind: string;
    dx: number;
    /** Shift of the first line's baseline, px. */
    dy: number;
    anchor: 'start' | 'middle' | 'end';
    turn: number;
  };

/** Height of a line of each kind of label, px; the style sheet sets the same sizes. */
export const LINE_PX: Record<string, number> = {
  town: 15,
  terminal: 15,
  capital: 15,
  country: 14,
  focus: 14,
  part: 13,
  sea: 18,
  river: 15,
  range: 14,
  province: 14,
  section: 14,
  line: 14,
  km: 13,
  crossing: 14,
  dam: 14,
  community: 15,
  event: 15,
};
/** From the middle of a line of text to its baseline, in parts of its height. */
const BASELINE = 0.28;
/** Room between a dot and its label, px. */
const GAP = 8;

export type Marks = { dots: Dot[]; labels: Label[] };

/** The dots and labels of places in one composition; what lies outside of it is left out. */
export function placeMarks(
  sheet: Sheet,
  frame: Rect,
  spots: readonly (Spot & { at: Place })[],
  width: Width,
): Marks {
  const seen = spots
    .map((spot) => ({ ...spot, ...where(sheet, frame, [spot.at.lon, spot.at.lat]) }))
    .filter(inside);
  const shared = ({ place, text }: Spot) => (text === undefined ? {} : { feature: place });
  return {
    dots: seen
      .filter(
        (spot) => spot.symbol !== 'none' && (spot.text !== undefined || spot[width] !== 'none'),
      )
      .map(({ x, y, ...spot }) => ({
        x,
        y,
        symbol: spot.symbol,
        from: spot.from[width],
        ...shared(spot),
      })),
    labels: seen
      .filter((spot) => spot[width] !== 'none')
      .map(({ x, y, ...spot }) => ({
        x,
        y,
        ...words(
          spot.label ?? spot.at.name,
          spot.symbol === 'none' ? 'town' : spot.symbol,
          spot[width],
          spot.from[width],
        ),
        ...shared(spot),
      })),
  };
}

/** Names of countries, seas and the like in one composition. */
export const nameLabels = (
  sheet: Sheet,
  frame: Rect,
  names: readonly AreaName[],
  width: Width,
): Label[] =>
  names
    .filter((name) => name[width] !== 'none')
    .map((name) => {
      const at = width === 'phone' && name.phoneAt ? name.phoneAt : name.at;
      return {
        ...where(sheet, frame, at),
        ...words(name.text, name.kind, name[width], name.from[width]),
        turn: name.turn,
        ...(name.of !== undefined && { feature: name.of }),
      };
    })
    .filter(inside);

/** Where a place lies in a composition, in percent of it. */
export function where({ projection }: Sheet, frame: Rect, at: LonLat): At {
  const [x, y] = pointOf(projection, at);
  return { x: percent(x - frame.x, frame.width), y: percent(y - frame.y, frame.height) };
}

/** A label beside its point. */
export function words(
  text: string,
  kind: string,
  placement: Placement,
  from = 1,
): Omit<Label, 'x' | 'y'> {
  const [side, right, down]: [Side, number, number] = Array.isArray(placement)
    ? placement
    : [placement as Side, 0, 0];
  const lines = text.split('\n');
  const height = LINE_PX[kind] ?? 15;
  const { dx, anchor } = across(side);
  return {
    lines,
    kind,
    anchor,
    from,
    turn: 0,
    dx: dx + right,
    dy: Math.round(firstBaseline(side, lines.length, height) + down),
  };
}

function across(side: Side): { dx: number; anchor: Label['anchor'] } {
  if (side.endsWith('e')) return { dx: GAP, anchor: 'start' };
  if (side.endsWith('w')) return { dx: -GAP, anchor: 'end' };
  return { dx: 0, anchor: 'middle' };
}

function firstBaseline(side: Side, lines: number, height: number): number {
  const block = lines * height;
  const half = height * (0.5 + BASELINE);
  if (side.startsWith('n')) return half - block - (side === 'n' ? GAP : 2);
  if (side.startsWith('s')) return half + (side === 's' ? GAP : 2);
  return half - block / 2;
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 100;
const inside = ({ x, y }: At): boolean => x >= 0 && x <= 100 && y >= 0 && y <= 100;
