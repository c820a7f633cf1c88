import type { MapDefinition, Side, Width } from '../../model/map.ts';
import type { Place } from '../../model/place.ts';
import { NOMINAL_PX } from '../../wire/nominal-width.ts';
import { beside } from '../label/beside.ts';
import { overlaps, shifted, type Box } from '../label/box.ts';
import { labelBox, type Measure } from '../label/measure.ts';
import { strikes } from '../label/struck.ts';
import type { LabelNode, Percent, Scene, SymbolNode } from '../scene.ts';
import { LEADING, TEXTS } from '../style.ts';
import { isWithin, pointOf, where, type Canvas } from './canvas.ts';
import type { CloseGround } from './close-ground.ts';
import type { MapData } from './drawn-map.ts';
import { drawMarks } from './marks.ts';
import { linesOf } from './tiles.ts';

/** What a label may stand on: a fill is no line. */
const LINES = /^(?:river|lake-shore|borders|armistice|coast|line-.*)$/;
/** Where a label is tried, the first side that is free being taken. */
const SIDES: readonly Side[] = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'];
/** Shifts of a name without a symbol, px. */
const SHIFTS = [-1, 1, -2, 2, -3, 3].flatMap((n) => [
  [0, n * 14] as const,
  [n * 26, 0] as const,
  [n * 20, n * 12] as const,
]);
/** How large the map is at each step at which places are chosen anew; see src/wire/nominal-width.ts. */
const STEPS = Array.from({ length: 14 }, (_, i) => 1.05 * 1.22 ** i);
/** Room between two towns, px: names come step by step, and not all at once. */
const APART: Record<Width, number> = { wide: 104, phone: 58 };
/** Half of a symbol, and air around a label, px. */
const CORE = 5;
const AIR = 2;
/** Towns nearer than this to one that the map names are the same, or a part of it, km. */
const SAME_KM = 6;
const TOWNS = new Set<Place['kind']>(['capital', 'city', 'town', 'village']);

type Offset = Pick<LabelNode, 'offset' | 'anchor'>;
type Wanted = { label: LabelNode; own: boolean; offsets: Offset[]; symbol: boolean };

/**
 * The names of close views, those of the map first and then all towns of the region, the largest first. Where each
 * stands is chosen step by step: beside no other name, and where no line runs through it.
 */
export function closeNames(
  map: MapDefinition,
  data: MapData,
  canvas: Canvas,
  { above, finer }: Pick<CloseGround, 'above' | 'finer'>,
  { width, measure }: { width: Width; measure: Measure },
): Scene {
  const marks = drawMarks(map, data, canvas, width);
  const symbols = marks.filter((node) => node.type === 'symbol');
  const towns = townsOf(map, data, canvas, width);
  const wanted = [
    ...marks.filter((node) => node.type === 'label').map((label) => ownLabel(label, symbols)),
    ...towns.map(({ label }): Wanted => ({
      label,
      own: false,
      symbol: true,
      offsets: sidesOf(label),
    })),
  ];
  const { extent, struck } = { extent: canvas.extents[width], struck: struckBy(above) };
  const shown = STEPS.map((scale) => {
    const px = (scale * NOMINAL_PX[width]!) / extent.width;
    const at = ([x, y]: Percent): Percent => [
      (x / 100) * extent.width * px,
      (y / 100) * extent.height * px,
    ];
    const isStruck = ([left, top, right, bottom]: Box) =>
      struck([
        (left / px + extent.x) * finer,
        (top / px + extent.y) * finer,
        (right / px + extent.x) * finer,
        (bottom / px + extent.y) * finer,
      ]);
    return placedAt(scale, wanted, { at, isStruck, measure, apart: APART[width] });
  });
  const labels = wanted.flatMap(({ label }, i) =>
    runsOf(
      label,
      shown.map((step) => step[i]),
    ),
  );
  const named = new Set(labels.map(({ at }) => at));
  return [...towns.map(({ symbol }) => symbol).filter(({ at }) => named.has(at)), ...labels];
}

/** Where each label stands at one step; undefined where it has no room. */
function placedAt(
  scale: number,
  wanted: readonly Wanted[],
  on: {
    at: (at: Percent) => Percent;
    isStruck: (box: Box) => boolean;
    measure: Measure;
    apart: number;
  },
): (Offset | undefined)[] {
  const taken: Box[] = [];
  const towns: Percent[] = [];
  return wanted.map(({ label, own, offsets, symbol }) => {
    if ((label.of?.from ?? 1) > scale) return undefined;
    const at = on.at(label.at);
    const near = ([x, y]: Percent) => Math.hypot(x - at[0], y - at[1]) < on.apart;
    if (!own && towns.some(near)) return undefined;
    const boxOf = (offset: Offset) => shifted(labelBox({ ...label, ...offset }, on.measure), ...at);
    const free = offsets.filter((offset) => {
      const box = boxOf(offset);
      return !taken.some((other) => overlaps(box, other, AIR));
    });
    const found = free.find((offset) => !on.isStruck(boxOf(offset))) ?? (own ? free[0] : undefined);
    if (!found) return undefined;
    taken.push(boxOf(found));
    if (symbol) {
      taken.push([at[0] - CORE, at[1] - CORE, at[0] + CORE, at[1] + CORE]);
      towns.push(at);
    }
    return found;
  });
}

/** A label for each run of steps in which it stands on one side. */
function runsOf(label: LabelNode, steps: readonly (Offset | undefined)[]): LabelNode[] {
  const found: LabelNode[] = [];
  let first = 0;
  for (const [i, offset] of steps.entries()) {
    const next = steps[i + 1];
    if (i < steps.length - 1 && next?.offset.join() === offset?.offset.join()) continue;
    const until = i < steps.length - 1 ? { until: rounded(STEPS[i + 1]!) } : {};
    const from = Math.max(rounded(STEPS[first]!), first === 0 ? (label.of?.from ?? 0) : 0);
    if (offset)
      found.push({ ...label, ...offset, of: { ...label.of, from, ...until, near: true } });
    first = i + 1;
  }
  return found;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function ownLabel(label: LabelNode, symbols: readonly SymbolNode[]): Wanted {
  const { offset, anchor, at } = label;
  const symbol = symbols.some((each) => each.at.join() === at.join() && each.style !== 'km');
  const shifts = SHIFTS.map(([x, y]): Offset => ({
    anchor,
    offset: [offset[0] + x, offset[1] + y],
  }));
  const others = symbol ? sidesOf(label) : label.style === 'km' ? [] : shifts;
  return { label, own: true, symbol, offsets: [{ offset, anchor }, ...others] };
}

const sidesOf = ({ lines, style }: LabelNode): Offset[] =>
  SIDES.map((side) => beside(side, lines.length, TEXTS[style].size * LEADING));

/** Towns that the map itself does not name, the largest first. */
function townsOf(
  map: MapDefinition,
  { places }: MapData,
  canvas: Canvas,
  width: Width,
): { symbol: SymbolNode; label: LabelNode }[] {
  const point = ({ lon, lat }: Place) => pointOf(canvas.projection, [lon, lat]);
  const own = map.places.map(({ place }) => point(places.get(place)!));
  const isOwn = ([x, y]: readonly [number, number]) =>
    own.some(([ox, oy]) => Math.hypot(x - ox, y - oy) < SAME_KM * canvas.unitsPerKm);
  return [...places.values()]
    .filter((place) => TOWNS.has(place.kind))
    .filter((place) => isWithin(canvas.extents[width], point(place)) && !isOwn(point(place)))
    .sort(
      (a, b) =>
        (a.rank ?? 4) - (b.rank ?? 4) ||
        (b.population ?? 0) - (a.population ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((place) => {
      const at = where(canvas, canvas.extents[width], [place.lon, place.lat]);
      const style = place.kind === 'capital' ? 'capital' : 'town';
      const of = { near: true } as const;
      return {
        symbol: { type: 'symbol', shape: style, style, at, of },
        label: {
          type: 'label',
          style,
          at,
          lines: [place.name],
          offset: [0, 0],
          anchor: 'start',
          of,
        },
      };
    });
}

const struckBy = (above: Scene) =>
  strikes(
    above
      .filter((node) => node.type === 'path' && LINES.test(node.style))
      .flatMap((node) => ('d' in node ? linesOf(node.d) : []))
      .map(({ points }) => points),
  );
