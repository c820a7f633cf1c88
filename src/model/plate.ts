import { z } from 'astro/zod';
import { Id } from './fields.ts';

const chapter = Id;

/** What the small picture of a chapter is drawn from. */
const Shown = {
  /** The part of the opening map that another map shows. */
  map: Id,
  /** A chart without words. */
  chart: Id,
  /** The chapter's own events: counted by year, or one by one up to an open end. */
  events: z.enum(['years', 'days']),
  /** Shared figures as parts of one bar, or for each list of them a bar. */
  parts: z.array(z.array(Id).min(2)).min(1),
};

/** A small picture of a chapter for the contents; content/plates.yaml holds a list of them. */
export const PlateChoice = z.union([
  z.strictObject({ chapter, map: Shown.map }),
  z.strictObject({ chapter, chart: Shown.chart }),
  z.strictObject({ chapter, events: Shown.events }),
  z.strictObject({ chapter, parts: Shown.parts }),
]);
export type PlateChoice = z.infer<typeof PlateChoice>;
