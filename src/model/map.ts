import { z } from 'astro/zod';
import { Id, LonLat, PartialDate, prose, Sources } from './fields.ts';

/** Widths that get a composition of their own. */
export const WIDTHS = ['wide', 'phone'] as const;
export type Width = (typeof WIDTHS)[number];

/** Where a label stands, seen from its point: compass points, or `c` for centred on it. */
const SIDES = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'c'] as const;
export type Side = (typeof SIDES)[number];

/** A side, a side with a shift in px to the right and down, or no label at this width. */
const Placement = z.union([
  z.enum(SIDES),
  z.tuple([z.enum(SIDES), z.number(), z.number()]),
  z.literal('none'),
]);
export type Placement = z.infer<typeof Placement>;

const Scale = z.number().min(1).max(24);
/**
 * How large the map has to be for a mark: 1 is the smallest viewport of a composition (see
 * src/wire/nominal-width.ts), 2 is twice as wide, by a wide screen or by zooming. One number for both
 * compositions, or one for each. Cards and pictures show only what needs no more than their own size.
 * Symbol and label go together; `none` takes away the label at every size.
 */
const From = z
  .union([Scale, z.strictObject({ wide: Scale.default(1), phone: Scale.default(1) })])
  .default(1)
  .transform((from) => (typeof from === 'number' ? { wide: from, phone: from } : from));

const LabelPlaces = {
  wide: Placement.default('e'),
  phone: Placement.default('e'),
  from: From,
};

/** The part of the Earth that an extent shows. */
const Extent = z.strictObject({
  /** The point in the middle of the extent. */
  centre: LonLat,
  /** What it shows from left to right, in km on the ground. */
  widthKm: z.number().positive(),
});

/** An extent with its shape: width divided by height. */
const Composition = Extent.extend({ aspect: z.number().min(0.5).max(3) });

const LINE_KINDS = ['pipeline', 'tanker-leg', 'border', 'river', 'planned'] as const;

/** What a reader can visit on the map: a name, a sentence and the sources of both. */
const Feature = { name: prose(2, 80), text: prose(5, 400), sources: Sources };

/** A line of the map, from one of the data files that src/read/geo-data.ts reads. */
const Line = z.strictObject({
  id: Id,
  kind: z.enum(LINE_KINDS),
  /** `btc/AZ`, `tanker-legs/ceyhan-haifa`, `openstreetmap/az-ir-mainland`, `outlines/tripp`. */
  data: z
    .string()
    .regex(
      /^[a-z-]+\/[A-Za-z0-9-]+$/,
      'Write it as "file/line", for example "tanker-legs/ceyhan-haifa".',
    ),
  ...Feature,
});

export const SYMBOLS = [
  'town',
  'capital',
  'terminal',
  'crossing',
  'dam',
  'community',
  'event',
] as const;
export type SymbolKind = (typeof SYMBOLS)[number];

/** A place of content/geo/places.csv on this map. */
const Spot = z
  .strictObject({
    place: Id,
    symbol: z.enum([...SYMBOLS, 'none']).default('town'),
    /** The words beside the dot, where they differ from the name of the place. */
    label: prose(1, 60).optional(),
    ...LabelPlaces,
    /** A place with a text can be visited; one without only helps to find the way. */
    text: prose(5, 400).optional(),
    sources: Sources.optional(),
  })
  .refine(
    ({ text, sources }) => (text === undefined) === (sources === undefined),
    'Give text and sources together, or neither.',
  );

const NAME_KINDS = [
  'country',
  'focus',
  'part',
  'sea',
  'river',
  'range',
  'province',
  'section',
  'line',
] as const;

/** A name on the map without a dot; a line break is written as "\n". */
const AreaName = z.strictObject({
  text: prose(1, 60),
  kind: z.enum(NAME_KINDS),
  at: LonLat,
  /** Another point for the phone, whose extent shows another part. */
  phoneAt: LonLat.optional(),
  wide: Placement.default('c'),
  phone: Placement.default('c'),
  from: From,
  /** Degrees the words are turned by, clockwise. */
  turn: z.number().min(-90).max(90).default(0),
  /** The line that the words name: they are marked and hidden together with it. */
  of: Id.optional(),
});

/** Stands for all kilometre marks of a map in the list of what a layer holds. */
export const KM_MARKS = 'km-marks';

/** Something on the map that a reader can switch on and off. */
const Layer = z.strictObject({
  id: Id,
  name: prose(3, 40),
  /** Is it drawn unless a view or the reader asks for it? */
  shown: z.boolean(),
  /** Ids of places with a text and of lines, and "km-marks". */
  holds: z.array(Id).min(1),
});
type Layer = z.infer<typeof Layer>;

/** A named part of the map with an address of its own: a stop of a journey. */
const NamedView = z.strictObject({
  id: Id,
  title: prose(3, 60),
  text: prose(20, 500),
  sources: Sources,
  frame: Extent,
  phone: Extent.optional(),
  /** What the view is about: these lines and places are marked. */
  shows: z.array(Id).default([]),
  /** Layers that the view needs, beside those always shown. */
  layers: z.array(Id).default([]),
});
export type NamedView = z.infer<typeof NamedView>;

/** A map: what it shows, of what and how. The file name is its id. */
export const MapDefinition = z.strictObject({
  /** The finding, as a sentence or a headline. */
  title: prose(10, 110),
  /** What it is a map of, in a few words. */
  shortTitle: prose(3, 50),
  /** What the map shows. Shared links show it whole. */
  summary: prose(40, 160),
  order: z.number().int().positive(),
  asOf: PartialDate,
  /** Conic conformal: the two latitudes of true scale and the meridian that points up, degrees. */
  projection: z.strictObject({
    parallels: z.tuple([z.number(), z.number()]),
    meridian: z.number(),
  }),
  compositions: z.strictObject({ wide: Composition, phone: Composition }),
  /** Degrees between the lines of the graticule. */
  graticule: z.number().positive(),
  /** A shaded relief of content/geo/, if there is one for the projection. */
  relief: Id.optional(),
  /** Colours of countries, by ISO 3166-1 alpha-2; all others are plain land. */
  focus: z.array(z.string().length(2)).default([]),
  transit: z.array(z.string().length(2)).default([]),
  /** The corner of a small map that shows where this one lies. */
  locator: z.enum(['se', 'sw', 'nw']).optional(),
  lines: z.array(Line).default([]),
  /** Marks at whole kilometres along the pipeline. */
  kmMarks: z.array(z.number().int().positive()).default([]),
  layers: z.array(Layer).default([]),
  /** In order: later symbols lie over earlier ones, earlier labels claim their room first, and the list of facts follows. */
  places: z.array(Spot).default([]),
  names: z.array(AreaName).default([]),
  /** Length of the scale bar, km, and the corner it stands in. */
  scaleBar: z.strictObject({
    wide: z.number().positive(),
    phone: z.number().positive(),
    corner: z.enum(['se', 'sw']).default('se'),
  }),
  /** What the line styles mean and that drawing them endorses nothing; stands inside the picture. */
  note: prose(40, 700),
  /** Credits as the licences ask for them; stand inside the picture. */
  credits: z.array(prose(5, 160)).min(1),
  /** Heading and sentence over the named views. */
  journey: z.strictObject({ title: prose(3, 60), text: prose(10, 200) }).optional(),
  views: z.array(NamedView).default([]),
});
export type MapDefinition = z.infer<typeof MapDefinition> & { id: string };
export type Spot = z.infer<typeof Spot>;
export type AreaName = z.infer<typeof AreaName>;
