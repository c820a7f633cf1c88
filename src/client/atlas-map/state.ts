import { formatViewAddress, parseViewAddress } from '../../wire/view-address.ts';
import { centreOn, sees, WHOLE, type View } from '../../wire/view.ts';
import { moved, press } from './zoom.ts';

/** What a map shows. */
export type MapState = {
  view: View;
  /** Id of the named view that is shown as it is; "" for none. */
  named: string;
  /** Ids of the layers that are shown. */
  layers: readonly string[];
  /** Ids of the layers that the reader chose: what a view needs besides comes and goes with it. */
  chosen: readonly string[];
  /** Ids of the features that are marked. */
  features: readonly string[];
  /** Does the panel tell about the one feature that is marked? */
  open: boolean;
};

export type Layer = { id: string; name: string; shown: boolean };
type NamedView = Record<string, View> & { shows: string[]; layers: string[] };

/** What a state is about: the map as it is drawn at the width that the page has. */
export type MapInfo = {
  /** Name of the composition, "wide" or "phone". */
  width: string;
  /** What it shows of the canvas, in units: left, top, width and height. */
  extent: readonly [x: number, y: number, width: number, height: number];
  /** How large the whole map is drawn; see src/wire/nominal-width.ts. */
  scale: number;
  /** How far it may be enlarged. */
  closest: number;
  views: Readonly<Record<string, NamedView>>;
  layers: readonly Layer[];
  features: readonly {
    id: string;
    layer: string | undefined;
    /** How large the map has to be for it. */
    from: number;
    /** Where it is, in fractions of the whole map; undefined where this width has nothing of it. */
    at: readonly [x: number, y: number] | undefined;
  }[];
};

export type Action =
  /** Goes to a named view; to the whole map for "". */
  | { type: 'go'; name: string }
  | { type: 'move'; view: View }
  | { type: 'zoom'; way: 1 | -1 }
  | { type: 'reset' }
  /** Marks the next feature or the one before, and brings it into sight. */
  | { type: 'step'; by: 1 | -1 }
  /** Tells about a feature; about none where it is undefined. */
  | { type: 'open'; feature: string | undefined }
  /** Takes the last step back: closes the panel, or else unmarks the feature. */
  | { type: 'leave' }
  | { type: 'choose'; layers: readonly string[] };

/** The whole map with the layers that are usually shown. */
export function begin({ layers }: Pick<MapInfo, 'layers'>): MapState {
  const usual = usualOf(layers);
  return { view: WHOLE, named: '', layers: usual, chosen: usual, features: [], open: false };
}

const usualOf = (layers: readonly Layer[]): string[] =>
  layers.flatMap(({ id, shown }) => (shown ? [id] : []));

/** The one feature that is marked, if it is one. */
export const featureOf = ({ features }: MapState): string | undefined =>
  features.length === 1 ? features[0] : undefined;

/** The state after an action; the same state where the action changes nothing. */
export function act(state: MapState, action: Action, map: MapInfo): MapState {
  switch (action.type) {
    case 'go':
      return go(state, action.name, map);
    case 'move':
      return { ...state, view: moved(state.view, action.view, map), named: '' };
    case 'zoom':
      return {
        ...state,
        view: press(state.view, action.way, map, featureOf(state)),
        named: '',
      };
    case 'reset':
      return { ...state, view: WHOLE, named: '', features: [], open: false };
    case 'step':
      return step(state, action.by, map);
    case 'open':
      return action.feature === undefined
        ? { ...state, features: [], open: false }
        : { ...state, features: [action.feature], open: true };
    case 'leave':
      if (state.open) return { ...state, open: false };
      return featureOf(state) === undefined ? state : { ...state, features: [] };
    case 'choose':
      return { ...state, layers: action.layers, chosen: action.layers };
  }
}

function go(state: MapState, name: string, map: MapInfo): MapState {
  const named = map.views[name];
  const view = name === '' ? WHOLE : named?.[map.width];
  if (!view) return state;
  const known = map.features.map(({ id }) => id);
  return {
    ...state,
    view,
    named: name,
    layers: inOrder(map, [...state.chosen, ...(named?.layers ?? [])]),
    features: known.filter((id) => named?.shows.includes(id)),
    open: false,
  };
}

const inOrder = ({ layers }: MapInfo, ids: readonly string[]): string[] =>
  layers.flatMap(({ id }) => (ids.includes(id) ? [id] : []));

function step(state: MapState, by: 1 | -1, map: MapInfo): MapState {
  const here = map.features.filter(({ at }) => at !== undefined);
  const before = here.findIndex(({ id }) => id === featureOf(state));
  const found = here.at(((before < 0 && by < 0 ? 0 : before) + by) % here.length);
  if (!found) return state;
  return bring({ ...state, features: [found.id], open: false }, found, map);
}

/** Moves and enlarges the map so far that a feature is seen, and shows its layer. */
function bring(
  state: MapState,
  { at, from, layer }: MapInfo['features'][number],
  map: MapInfo,
): MapState {
  const isHidden = layer !== undefined && !state.layers.includes(layer);
  const layers = isHidden ? inOrder(map, [...state.layers, layer]) : state.layers;
  const shown = { ...state, layers, chosen: isHidden ? layers : state.chosen };
  const k = Math.max(state.view.k, from / map.scale);
  if (!at || (k === state.view.k && sees(state.view, at))) return shown;
  return { ...shown, view: centreOn({ k }, at), named: '' };
}

/** The state that a part of an address asks for, after "#" or "?"; what is not known in it is ignored. */
export function read(state: MapState, address: string, map: MapInfo): MapState {
  const { name, extent, feature, layers } = parseViewAddress(address, {
    views: Object.keys(map.views),
    features: map.features.map(({ id }) => id),
    layers: map.layers.map(({ id }) => id),
  });
  let next = act(state, { type: 'choose', layers: layers ?? usualOf(map.layers) }, map);
  if (name !== undefined) next = act(next, { type: 'go', name }, map);
  // A link made where the map was closer leads there again.
  if (extent) next = { ...next, view: viewOf(extent, map), named: '' };
  return feature === undefined ? next : act(next, { type: 'open', feature }, map);
}

/** The part of an address that asks for a state; empty for the whole map as usual. */
export function write(state: MapState, map: MapInfo): string {
  const { view, named, layers } = state;
  const feature = featureOf(state);
  const usual = inOrder(map, [...usualOf(map.layers), ...(map.views[named]?.layers ?? [])]);
  return formatViewAddress({
    name: named,
    ...(view.k > 1 && !named && { extent: extentOf(view, map) }),
    ...(feature !== undefined && { feature }),
    ...(layers.join() !== usual.join() && { layers }),
  });
}

/** What a view shows, in units of the canvas: its middle and its width. */
function extentOf({ k, x, y }: View, { extent }: MapInfo): [x: number, y: number, width: number] {
  const [left, top, width, height] = extent;
  return [left + (x + 0.5 / k) * width, top + (y + 0.5 / k) * height, width / k];
}

/** The view of an extent in units of the canvas; the whole map for one that makes no sense. */
function viewOf([x, y, across]: readonly [number, number, number], { extent }: MapInfo): View {
  const [left, top, width, height] = extent;
  return centreOn({ k: width / across }, [(x - left) / width, (y - top) / height]);
}
