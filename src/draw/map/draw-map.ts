import type { LonLat } from '../../model/fields.ts';
import {
  KM_MARKS,
  WIDTHS,
  type MapDefinition,
  type NamedView,
  type Width,
} from '../../model/map.ts';
import type { Place } from '../../model/place.ts';
import type { View } from '../../wire/view.ts';
import { drawGraticule } from './graticule.ts';
import { drawLand, type BaseMap, type Land } from './land.ts';
import { drawLocator, type Locator } from './locator.ts';
import { nameLabels, placeMarks, where, words, type Dot, type Label } from './marks.ts';
import { pathOf, type Point } from './paths.ts';
import { onSheet } from './project.ts';
import { placeAtKm, type RoutePoint } from './route.ts';
import { drawScaleBar, type DrawnScaleBar } from './scale-bar.ts';
import { placeRelief, type ReliefPlane } from './relief.ts';
import { frameRect, pointOf, sheetOf, type Rect, type Sheet } from './sheet.ts';
import { viewOf } from './view-of.ts';

/** All that a map is drawn from, in degrees. */
export type MapData = {
  base: BaseMap;
  /** Countries for the small map of the region. */
  region: BaseMap['countries'];
  places: ReadonlyMap<string, Place>;
  /** The map's own lines by id. */
  lines: ReadonlyMap<string, readonly LonLat[]>;
  route: readonly RoutePoint[];
  golan: readonly LonLat[];
  greenLine: BaseMap['lines'];
  relief?: ReliefPlane | undefined;
};

/** One width's cut of the sheet with its marks. */
export type DrawnComposition = {
  width: Width;
  frame: Rect;
  dots: Dot[];
  labels: Label[];
  scaleBar: DrawnScaleBar;
};
export type DrawnView = NamedView & {
  views: Record<Width, View>;
  /** The small plate that stands for the view, and the places on it that can be visited, in steps. */
  plate: Rect;
  dots: { x: number; y: number; shown: boolean }[];
};

/** Everything the template prints; paths in steps of the sheet, marks in percent of their composition. */
export type DrawnMap = {
  sheet: Pick<Sheet, 'width' | 'height' | 'windows'>;
  graticule: string;
  land: Land;
  golan: string;
  greenLine: string;
  lines: { id: string; kind: string; d: string; layer: string | undefined }[];
  compositions: DrawnComposition[];
  views: DrawnView[];
  locator: Locator | undefined;
  /** Where the shaded relief lies. */
  relief: Rect | undefined;
};

/** How large the map has to be for the words beside a kilometre mark. */
const KM_FROM = 2.4;
/** Shape of the small plates that stand for named views. */
const PLATE_ASPECT = 1.5;

/**
 * Draws a map.
 * @throws RangeError naming the place that is no place
 */
export function drawMap(map: MapDefinition, data: MapData): DrawnMap {
  const sheet = sheetOf(map);
  const land = drawLand(sheet, data.base);
  const drawn = (line: readonly LonLat[]) =>
    pathOf(onSheet(sheet, lineString(line)).lines as unknown as Point[][]);
  return {
    sheet: { width: sheet.width, height: sheet.height, windows: sheet.windows },
    graticule: drawGraticule(sheet, map.graticule),
    land,
    golan: pathOf([ring(sheet, data.golan)], true),
    greenLine: [...data.greenLine.values()]
      .map((each) => pathOf(onSheet(sheet, each).lines as unknown as Point[][]))
      .join(''),
    lines: map.lines.map(({ id, kind }) => ({
      id,
      kind,
      layer: layerOf(map, id),
      d: land.lines.get(id) ?? drawn(data.lines.get(id)!),
    })),
    compositions: WIDTHS.map((width) => composition(map, data, sheet, width)),
    views: map.views.map((view) => drawView(view, sheet, map, data)),
    relief: data.relief && placeRelief(sheet, map, data.relief),
    locator: map.locator ? drawLocator(sheet, sheet.windows.wide, data.region) : undefined,
  };
}

function composition(
  map: MapDefinition,
  data: MapData,
  sheet: Sheet,
  width: Width,
): DrawnComposition {
  const frame = sheet.windows[width];
  const spots = map.places.map((spot) => ({ ...spot, at: data.places.get(spot.place)! }));
  const { dots, labels } = placeMarks(sheet, frame, spots, width);
  const layered = <M extends { feature?: string }>(mark: M) =>
    inLayer(mark, layerOf(map, mark.feature));
  const kmLayer = layerOf(map, KM_MARKS);
  const km = map.kmMarks
    .map((at) => ({ at, ...where(sheet, frame, placeAtKm(data.route, at)) }))
    .filter(({ x, y }) => x > 0 && x < 100 && y > 0 && y < 100);
  return {
    width,
    frame,
    dots: [
      ...km.map(({ x, y }) => inLayer({ x, y, symbol: 'km', from: 1 }, kmLayer)),
      ...dots.map(layered),
    ],
    labels: [
      ...labels.map(layered),
      ...nameLabels(sheet, frame, map.names, width).map(layered),
      ...km.map(({ at, x, y }) =>
        inLayer({ x, y, ...words(`km ${at}`, 'km', 'n', KM_FROM) }, kmLayer),
      ),
    ],
    scaleBar: drawScaleBar(sheet, frame, map.scaleBar[width], map.scaleBar.corner),
  };
}

/** The layer that holds a feature, or the kilometre marks. */
const layerOf = ({ layers }: MapDefinition, id: string | undefined): string | undefined =>
  layers.find(({ holds }) => id !== undefined && holds.includes(id))?.id;

const inLayer = <M extends object>(mark: M, layer: string | undefined): M & { layer?: string } => ({
  ...mark,
  ...(layer !== undefined && { layer }),
});

function drawView(view: NamedView, sheet: Sheet, map: MapDefinition, data: MapData): DrawnView {
  const plate = frameRect(sheet, view.frame, PLATE_ASPECT);
  const viewFor = (width: Width): [Width, View] => {
    const frame = sheet.windows[width];
    const shown = (width === 'phone' ? view.phone : undefined) ?? view.frame;
    return [width, viewOf(frameRect(sheet, shown, frame.width / frame.height), frame)];
  };
  return {
    ...view,
    plate,
    views: Object.fromEntries(WIDTHS.map(viewFor)) as Record<Width, View>,
    dots: map.places
      .filter(({ text }) => text !== undefined)
      .map(({ place }) => {
        const { lon, lat } = data.places.get(place)!;
        const [x, y] = pointOf(sheet.projection, [lon, lat]).map(Math.round) as [number, number];
        return { x, y, shown: view.shows.includes(place) };
      })
      .filter(({ x, y }) => inRect(plate, x, y)),
  };
}

const inRect = ({ x, y, width, height }: Rect, px: number, py: number): boolean =>
  px > x && py > y && px < x + width && py < y + height;

const lineString = (line: readonly LonLat[]) => ({
  type: 'LineString' as const,
  coordinates: line as unknown as [number, number][],
});
const ring = ({ projection, width, height }: Sheet, outline: readonly LonLat[]): Point[] => {
  const points = outline.map((at) => projection([...at])!);
  return points.some(([x, y]) => x > 0 && x < width && y > 0 && y < height) ? points : [];
};
