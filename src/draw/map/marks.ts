import {
  KM_MARKS,
  type AreaName,
  type MapDefinition,
  type Placement,
  type Spot,
  type Width,
} from '../../model/map.ts';
import type { LonLat } from '../../model/fields.ts';
import { beside } from '../label/beside.ts';
import type { LabelNode, Percent, Ref, Scene, SymbolNode } from '../scene.ts';
import { LEADING, TEXTS, type TextLook, type TextStyle } from '../style.ts';
import { where, type Canvas } from './canvas.ts';
import type { MapData } from './drawn-map.ts';
import { layerOf } from './layers.ts';
import { placeAtKm } from './route.ts';

/** How large the map has to be for the label beside a kilometre mark. */
const KM_FROM = 2.4;

/** The symbols of one width and then its labels, those of places first; what lies outside is left out. */
export function drawMarks(map: MapDefinition, data: MapData, canvas: Canvas, width: Width): Scene {
  const at = (place: LonLat) => where(canvas, canvas.extents[width], place);
  const spots = map.places.map((spot) => {
    const { lon, lat, name } = data.places.get(spot.place)!;
    return { spot, at: at([lon, lat]), name: spot.label ?? name, of: spotRef(map, spot, width) };
  });
  const kmOf = layerOf(map, KM_MARKS);
  const km = map.kmMarks.map((mark) => ({ mark, at: at(placeAtKm(data.route, mark)) }));
  const nodes = [
    ...km.map((each) => symbol('km', each.at, kmOf)),
    ...spots
      .filter(({ spot }) => spot.symbol !== 'none' && (isFeature(spot) || spot[width] !== 'none'))
      .map((each) => symbol(each.spot.symbol as 'town', each.at, each.of)),
    ...spots.map(({ spot, name, ...mark }) =>
      label(name, spot.symbol === 'none' ? 'town' : spot.symbol, spot[width], width, mark),
    ),
    ...map.names.map((name) => areaLabel(map, name, at(pointFor(name, width)), width)),
    ...km.map(({ mark, ...each }) =>
      label(`km ${mark}`, 'km', 'n', width, { ...each, of: { from: KM_FROM, ...kmOf } }),
    ),
  ];
  return nodes.filter((node) => node !== undefined).filter(inside);
}

const isFeature = ({ text }: Spot): boolean => text !== undefined;

/** What the marks of a place belong to. One without a text is no feature: it only helps to find the way. */
const spotRef = (map: MapDefinition, spot: Spot, width: Width): Ref => ({
  ...fromRef(spot.from[width]),
  ...(isFeature(spot) && { feature: spot.place, ...layerOf(map, spot.place) }),
});

const fromRef = (from: number): Ref => (from > 1 ? { from } : {});

const pointFor = ({ at, phoneAt }: AreaName, width: Width): LonLat =>
  width === 'phone' && phoneAt ? phoneAt : at;

function areaLabel(map: MapDefinition, name: AreaName, at: Percent, width: Width) {
  const of: Ref = {
    ...fromRef(name.from[width]),
    ...(name.of !== undefined && { feature: name.of, ...layerOf(map, name.of) }),
  };
  const node = label(name.text, name.kind, name[width], width, { at, of });
  return node && (name.turn ? { ...node, turn: name.turn } : node);
}

type Mark = { at: Percent; of?: Ref | undefined };

const symbol = (
  kind: Exclude<Spot['symbol'], 'none'> | 'km',
  at: Percent,
  of: Ref = {},
): SymbolNode => ({ type: 'symbol', shape: kind, style: kind, at, of });

/** A label beside its point; undefined for one that a width does not have. */
export function label(
  text: string,
  style: TextStyle,
  placement: Placement,
  width: Width,
  { at, of = {} }: Mark,
): LabelNode | undefined {
  if (placement === 'none') return undefined;
  const lines = text.split('\n');
  const { size, wide = size }: TextLook = TEXTS[style];
  const height = (width === 'wide' ? wide : size) * LEADING;
  return { type: 'label', style, at, lines, ...beside(placement, lines.length, height), of };
}

const inside = ({ at: [x, y] }: { at: Percent }): boolean =>
  Math.min(x, y) >= 0 && Math.max(x, y) <= 100;
