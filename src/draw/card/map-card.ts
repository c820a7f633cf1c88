import { extent } from 'd3';
import type { AreaName, MapDefinition, SymbolKind } from '../../model/map.ts';
import { fitScene } from '../label/fit-scene.ts';
import { measureOf } from '../label/fonts.ts';
import type { Rect } from '../map/canvas.ts';
import type { DrawnComposition, DrawnMap } from '../map/drawn-map.ts';
import { withShownLayers } from '../map/layers.ts';
import { PALETTE } from '../palette.ts';
import { element } from '../print/element.ts';
import { basemapSvg } from '../print/map-svg.ts';
import { sceneSvg, type Placement } from '../print/scene-svg.ts';
import type { LabelNode, Scene, SceneNode, SymbolNode } from '../scene.ts';
import type { TextStyle } from '../style.ts';
import { fitText } from '../text/fit.ts';
import { block, heightOf, measureWith, rect, type Box, type Fonts } from './svg.ts';

/** A map on a card. */
export type CardMap = { drawing: DrawnMap; map: MapDefinition };

/** How much larger than on a page marks are: a card is often seen at a third of its size. */
const ENLARGED = 1.7;
/** The credits that the licences of a map's data ask for, in a strip at the foot. */
const CREDIT = { edge: 14, padding: 6, sizes: [17, 16, 15, 14], leading: 1.25 };

/** A map cut to fill a box, in px of the card, but for its credits at the foot. */
export function mapOnCard({ map, drawing }: CardMap, whole: Box, fonts: Fonts): string {
  const width = whole.width - 2 * CREDIT.edge;
  const text = fitText(
    map.credits.join(' · '),
    { width, height: 90, ...CREDIT },
    measureWith(fonts, 'sans'),
  );
  const strip = heightOf(text) + 2 * CREDIT.padding;
  const box = { ...whole, height: whole.height - strip };
  const top = box.y + box.height;
  return (
    mapPart(withShownLayers(map, drawing), box, fonts) +
    rect({ ...whole, y: top, height: strip }, 'raised') +
    block(text, whole.x + CREDIT.edge, top + CREDIT.padding, { face: 'sans', color: 'muted' })
  );
}

function mapPart({ basemap, compositions }: DrawnMap, box: Box, fonts: Fonts): string {
  const composition = compositions.find(({ width }) => width === 'wide')!;
  const part = cover(composition, box);
  const marks = fitted(cropped(composition, part), box, fonts);
  const on: Placement = { ...box, palette: PALETTE, scale: ENLARGED };
  return (
    basemapSvg(basemap, part, on) +
    element(
      'svg',
      { ...box, viewBox: [box.x, box.y, box.width, box.height].join(' ') },
      sceneSvg(marks, on),
    )
  );
}

/** Kinds of name that a card has no room for. */
type LeftOut = 'river' | 'range' | 'province' | 'section' | 'line';
/** The rank of all other labels, the most telling first. */
const RANK: Partial<Record<TextStyle, number>> = {
  focus: 1,
  terminal: 2,
  capital: 3,
  sea: 4,
  country: 5,
  part: 6,
  community: 7,
  event: 8,
  dam: 9,
  crossing: 10,
  town: 11,
} satisfies Record<Exclude<SymbolKind | AreaName['kind'], LeftOut>, number>;
/** Symbols that say nothing without a name. */
const NAMED: readonly string[] = ['town', 'capital'];
/** The furthest that the name of what the map is about may be moved to stay on the card, px of a page. */
const PULL = 90;

/** The marks that have room on a card: each name once, and no town without its own. */
function fitted(marks: Scene, box: Box, fonts: Fonts): Scene {
  const wanted = marks.filter((node) =>
    node.type === 'label'
      ? node.style in RANK && !node.turn
      : node.type === 'symbol' && node.style !== 'km',
  );
  return fitScene(wanted, {
    size: [box.width / ENLARGED, box.height / ENLARGED],
    scale: 1,
    covered: [],
    air: 5,
    margin: 6,
    once: true,
    dependent: ({ style }) => NAMED.includes(style),
    measure: measureOf(fonts),
    order: (a, b) => RANK[a.style]! - RANK[b.style]!,
    pull: ({ style }) => (style === 'focus' ? PULL : 0),
  });
}

/** The marks of a composition in percent of a part of it. What the map is about is named at every size. */
function cropped({ extent: whole, marks }: DrawnComposition, part: Rect): Scene {
  return marks.filter(isMark).map((node): SceneNode => {
    const [x, y] = onCanvas(whole, node);
    const { from, ...of } = node.of ?? {};
    return {
      ...node,
      at: [((x - part.x) / part.width) * 100, ((y - part.y) / part.height) * 100],
      of: node.style === 'focus' || from === undefined ? of : { ...of, from },
    };
  });
}

type MarkNode = SymbolNode | LabelNode;

const isMark = (node: SceneNode): node is MarkNode =>
  node.type === 'symbol' || node.type === 'label';

/** Where a mark of an extent lies, in units of the canvas. */
const onCanvas = (extent: Rect, { at: [x, y] }: MarkNode): [x: number, y: number] => [
  extent.x + (x / 100) * extent.width,
  extent.y + (y / 100) * extent.height,
];

/** The largest part of an extent with the shape of a box, around what the map marks in it. */
function cover({ extent: whole, marks }: DrawnComposition, box: Box): Rect {
  const scale = Math.max(box.width / whole.width, box.height / whole.height);
  const [width, height] = [box.width / scale, box.height / scale];
  const told = marks
    .filter(isMark)
    .filter(({ type, of, style }) =>
      type === 'symbol' ? of?.feature !== undefined : style === 'focus',
    )
    .map((node) => onCanvas(whole, node));
  const start = (axis: 0 | 1, from: number, length: number, shown: number) => {
    const [least = from, most = from + length] = extent(told, (at) => at[axis]);
    return Math.min(Math.max((least + most - shown) / 2, from), from + length - shown);
  };
  return {
    x: start(0, whole.x, whole.width, width),
    y: start(1, whole.y, whole.height, height),
    width,
    height,
  };
}
