/** A place in a map that an address names: a named view or an extent, and a feature that is marked. */
export type ViewAddress = {
  /** Id of a named view. */
  name?: string;
  /** Middle of what is seen and how much of the sheet is seen from left to right, in steps. */
  extent?: readonly [x: number, y: number, width: number];
  /** Id of the place or line that is marked. */
  feature?: string;
  /** Ids of the optional layers that are shown; without it, those usually shown. */
  layers?: readonly string[];
};

const NUMBERS = /^(-?\d{1,5}),(-?\d{1,5}),(\d{1,5})$/;

/**
 * Reads "view=ceyhan", "view=1200,800,600" "view=ceyhan&at=erzurum" or "layers=tripp" off the part of an address
 * after "#" or "?". What is not known or makes no sense is left out.
 */
export function parseViewAddress(
  text: string,
  known: { views: readonly string[]; features: readonly string[]; layers?: readonly string[] },
): ViewAddress {
  const given = new URLSearchParams(text.replace(/^[#?]/, ''));
  const view = given.get('view') ?? '';
  const [, x, y, width] = NUMBERS.exec(view) ?? [];
  const feature = given.get('at') ?? '';
  const layers = given.get('layers')?.split(',');
  return {
    ...(known.views.includes(view) && { name: view }),
    ...(Number(width) > 0 && { extent: [Number(x), Number(y), Number(width)] as const }),
    ...(known.features.includes(feature) && { feature }),
    ...(layers && known.layers && { layers: known.layers.filter((id) => layers.includes(id)) }),
  };
}

/** The part of an address after "#"; empty for the whole map with nothing marked. */
export function formatViewAddress({ name, extent, feature, layers }: ViewAddress): string {
  const view = name === undefined || name === '' ? extent?.map(Math.round).join() : name;
  return [view && `view=${view}`, feature && `at=${feature}`, layers && `layers=${layers.join()}`]
    .filter(Boolean)
    .join('&');
}
