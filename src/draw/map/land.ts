import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { edgePath, pathOf } from './paths.ts';
import type { Canvas } from './canvas.ts';
import { featureOf, simplified, type Detail } from './simplified.ts';

/** What a base map holds, in degrees. */
export type BaseMap = {
  countries: FeatureCollection;
  lakes?: FeatureCollection;
  rivers?: FeatureCollection;
  /** Land whose edge is the coast, where countries reach out to sea. */
  shore?: FeatureCollection | undefined;
  /** Ground between the lines of countries that part instead of meeting. */
  parted?: FeatureCollection | undefined;
  /** Lines that countries share with the map's own lines, by name. */
  lines?: ReadonlyMap<string, Geometry>;
};

/** The land and water of a map as path data, in units of the canvas. */
export type Land = {
  countries: { id: string; d: string }[];
  coast: string;
  /** What of the canvas is sea, to be drawn over the countries; its edge is the coast. */
  sea: string;
  borders: string;
  /** The line of 1949 around the West Bank and Gaza. */
  armistice: string;
  lakes: string;
  rivers: string;
  lines: Map<string, string>;
};

/**
 * What is drawn inside of a page at so many km to a px, where the wide composition is 960 px wide: no corner of less
 * than a quarter or two thirds of a px², no ring of less than 3 or 10 px², and no straight piece of 12 px where the
 * composition is 856 px wide.
 */
const WHOLE_MAP = [
  { kmAPx: 1.2, corner: 11, ring: 160, longest: 52 },
  { kmAPx: 0, corner: 4, ring: 48, longest: 52 },
];
/** The highest level of rivers that is drawn at so many km to a px; Kura and Aras have names and no level. */
const RIVERS = [
  { kmAPx: 1.2, level: 1 },
  { kmAPx: 0.4, level: 3 },
  { kmAPx: 0, level: 4 },
];
/** Units to a px where the wide composition is 960 px wide. */
const UNITS_A_PX = 4;

/** The id of the ground that is hatched and dashed on all sides: the Golan Heights. */
export const GOLAN = 'golan';

/** Draws countries, coasts, borders and water, simplified together so that what they share stays shared. */
export function drawLand(
  canvas: Canvas,
  base: BaseMap,
  detail: Detail = at(canvas, WHOLE_MAP),
): Land {
  const shapes = simplified(canvas, objectsOf(base, riversAt(canvas)), detail, [
    'shore',
    'lakes',
    'rivers',
    'lines',
  ]);
  const countries = shapes.objects['countries'] as GeometryCollection;
  const borders = (keep: (a: string, b: string) => boolean) =>
    pathOf(mesh(shapes, countries, (a, b) => a !== b && keep(String(a.id), String(b.id))));
  const whole = (name: string) => pathOf(feature(shapes, shapes.objects[name]!));
  const coast = base.shore ? whole('shore') : pathOf(mesh(shapes, countries, (a, b) => a === b));
  return {
    countries: pathsById(shapes, 'countries'),
    coast,
    sea: base.shore ? edgePath({ ...canvas, x: 0, y: 0 }) + coast : '',
    borders: borders((a, b) => !isArmistice(a, b) && !isGolan(a, b)) + whole('parted'),
    armistice: borders(isArmistice),
    lakes: whole('lakes'),
    rivers: whole('rivers'),
    lines: new Map(pathsById(shapes, 'lines').map(({ id, d }) => [id, d])),
  };
}

/** What holds for the scale of a canvas. */
const at = <Rule extends { kmAPx: number }>({ unitsPerKm }: Canvas, rules: readonly Rule[]): Rule =>
  rules.find(({ kmAPx }) => UNITS_A_PX / unitsPerKm >= kmAPx)!;

/** Is a river large enough for a canvas? */
function riversAt(canvas: Canvas): (river: Feature) => boolean {
  const { level } = at(canvas, RIVERS);
  return ({ id }) => !(Number(/^level-(\d+)$/.exec(String(id))?.[1]) > level);
}

const objectsOf = (
  { countries, lakes, rivers, shore, parted, lines }: BaseMap,
  isShown: (river: Feature) => boolean,
) => ({
  countries: countries.features,
  lakes: lakes?.features ?? [],
  rivers: rivers?.features.filter(isShown) ?? [],
  shore: shore?.features ?? [],
  parted: parted?.features ?? [],
  lines: [...(lines ?? [])].map(([id, geometry]): Feature => featureOf(id, geometry)),
});

const isArmistice = (a: string, b: string): boolean => [a, b].sort().join() === 'IL,PS';
const isGolan = (a: string, b: string): boolean => a === GOLAN || b === GOLAN;

/** The features of an object as path data; an object that is empty comes back from simplifying as no collection. */
function pathsById(shapes: Topology, name: string): { id: string; d: string }[] {
  const object = shapes.objects[name]!;
  return object.type === 'GeometryCollection'
    ? feature(shapes, object)
        .features.map((each) => ({ id: String(each.id), d: pathOf(each) }))
        .filter(({ d }) => d !== '')
    : [];
}
