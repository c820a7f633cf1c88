import { z } from 'astro/zod';
import { Id, LonLat, prose, Sources } from './fields.ts';

/** A level drawn across a chart, such as a capacity. */
const ReferenceLine = z.strictObject({
  value: z.number(),
  label: prose(3, 80),
  /** The same for phones, where the label is long. */
  short: prose(3, 40).optional(),
  /** First and last x the level holds for; the whole axis where left out. */
  from: z.number().optional(),
  until: z.number().optional(),
  sources: Sources,
});

/** Where words stand in a plot: a place on its axes, and which end of the words stands there. */
const Spot = z.strictObject({
  at: z.tuple([z.number(), z.number()]),
  anchor: z.enum(['start', 'middle', 'end']).default('start'),
  /** Width after which the words break, px. */
  room: z.number().positive().default(150),
});

/** Words set by hand on a plot, in the colour of a base where one is named. */
const Annotation = z.strictObject({
  text: prose(2, 90),
  base: Id.optional(),
  wide: Spot,
  phone: Spot,
});

/** Years that stand on an axis of their own, so that a crowded time gets more room. */
const Segment = z.strictObject({
  from: z.number().int(),
  until: z.number().int(),
  title: prose(2, 60).optional(),
});

/** The line that the dividers of a `ruler` chart walk, and the part of it that is shown close up. */
const Walk = z.strictObject({
  /** Lines of content/geo/ as "file/line". */
  lines: z.array(z.string()).min(1),
  /** The two countries that it parts; the pictures show it in place of their border. */
  between: z.tuple([z.string(), z.string()]),
  /** What else the two pictures show as words. */
  names: z
    .array(
      z.strictObject({
        text: prose(2, 40),
        at: LonLat,
        on: z.enum(['land', 'sea']).default('land'),
      }),
    )
    .default([]),
  closeUp: z.strictObject({ centre: LonLat, widthKm: z.number().positive(), text: prose(5, 120) }),
  /** The opening, in km, that is shown first. */
  opening: z.number().positive(),
  credit: prose(5, 200),
});

/**
 * `time`: values by year. `range`: estimates, a row each. `windows`: shares in spans of years, a row
 * each. `tally`: records counted, a row each. `strip`: records by year, a row a subject. `ruler`:
 * lengths found with dividers of different openings.
 */
const CHART_KINDS = ['time', 'range', 'windows', 'tally', 'strip', 'ruler'] as const;

/** What a chart counts where it draws no series. */
const COUNTED = ['claims', 'events', 'border-lengths'] as const;

const OF_KIND: Partial<Record<(typeof CHART_KINDS)[number], (typeof COUNTED)[number]>> = {
  tally: 'claims',
  strip: 'events',
  ruler: 'border-lengths',
};

/** A chart: which data, drawn how, and what it shows. The file name is its id. */
export const ChartDefinition = z
  .strictObject({
    /**
     * The finding, as a sentence. Counts may stand in it as {name}: they are filled from the data, so
     * that the sentence stays true: {n} for all; in a tally the id of a row.
     */
    title: prose(10, 140),
    /** What is drawn, with unit, without a full stop. Shared links show it whole. */
    subtitle: prose(10, 159),
    kind: z.enum(CHART_KINDS),
    /** What each row of the table is: "Year", "Period", "Verdict". It heads the first column. */
    rows: prose(2, 40),
    /** Place in the list of charts. */
    order: z.number().int().positive().default(99),
    series: z.array(Id).default([]),
    counts: z.enum(COUNTED).optional(),
    /** What may be compared with what, where no series says it. */
    note: prose(20, 600).optional(),
    /** Words for each base that is drawn, in the order of the key; a base without words is left out. */
    labels: z.record(Id, prose(2, 80)).default({}),
    /** A base that the subtitle describes, so that its rows need no words. */
    plain: Id.optional(),
    /** Headings over the rows of a series. */
    headings: z.record(Id, prose(2, 80)).default({}),
    /** How values by year are drawn: amounts as bars from nought, anything else as dots. */
    mark: z.enum(['dot', 'bar']).default('dot'),
    /** Bases whose points may be joined by a line. */
    joined: z.array(Id).default([]),
    reference: z.array(ReferenceLine).default([]),
    annotations: z.array(Annotation).default([]),
    segments: z.array(Segment).default([]),
    /** Lowest and highest value of the value axis; counts have it made for them. */
    domain: z.tuple([z.number(), z.number()]).default([0, 1]),
    ticks: z.array(z.number()).default([]),
    /** Says in plain words what a `ruler` chart means. */
    answer: prose(40, 700).optional(),
    walk: Walk.optional(),
  })
  .superRefine(({ kind, series, counts, labels, ticks, walk, answer }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const counted = OF_KIND[kind];
    if (counted !== counts)
      wrong('counts', counted ? `Write "counts: ${counted}".` : `A ${kind} chart draws series.`);
    if (counted === undefined && series.length === 0) wrong('series', 'Name at least one series.');
    if (counted === undefined && Object.keys(labels).length === 0)
      wrong('labels', 'Name each base that is drawn.');
    if (kind !== 'tally' && kind !== 'strip' && ticks.length < 2)
      wrong('ticks', 'Give at least two.');
    if ((kind === 'ruler') !== (walk !== undefined && answer !== undefined))
      wrong('walk', 'A ruler chart, and no other, has a walk and an answer.');
  });
export type ChartDefinition = z.infer<typeof ChartDefinition> & { id: string };
