import { z } from 'astro/zod';
import { Id, prose, Sources } from './fields.ts';

/** A level drawn across a chart, such as a capacity. */
export const ReferenceLine = z.strictObject({
  value: z.number(),
  label: prose(3, 80),
  /** First and last x the level holds for; the whole axis where left out. */
  from: z.number().optional(),
  until: z.number().optional(),
  sources: Sources,
});

/** A chart: which series, drawn how, and what it shows. The file name is its id. */
export const ChartDefinition = z.strictObject({
  /** The finding, as a sentence. */
  title: prose(10, 120),
  /** What is drawn, with unit. */
  subtitle: prose(10, 200),
  /** `time`: dots and bars by year. `range`: estimates with lower and upper ends. `windows`: spans of years. */
  kind: z.enum(['time', 'range', 'windows']),
  series: z.array(Id).min(1),
  /** Words for each base that is drawn, in the order of the key. */
  labels: z.record(Id, prose(2, 80)),
  /** Bases whose points may be joined by a line. */
  joined: z.array(Id).default([]),
  reference: z.array(ReferenceLine).default([]),
  /** Lowest and highest value of the value axis. */
  domain: z.tuple([z.number(), z.number()]),
  ticks: z.array(z.number()).min(2),
});
export type ChartDefinition = z.infer<typeof ChartDefinition> & { id: string };
