import { z } from 'astro/zod';
import { PartialDate, prose, Sources } from './fields.ts';
import { Verdict } from './verdict.ts';

/** How the sources put a value that is not exact. */
export const BOUNDS = ['about', 'at-least', 'almost', 'over', 'up-to'] as const;
export type Bound = (typeof BOUNDS)[number];

/** Printed numbers have three digits after the point at most. */
const isPrinted = (value: number): boolean => Number(value.toFixed(3)) === value;

/** A figure that several texts give: it is written here once. The file name is its id. */
export const Figure = z
  .strictObject({
    /** A number without separators, or the two ends of a range: 1768, [300000, 500000]. */
    value: z.union(
      [z.number(), z.tuple([z.number(), z.number()])],
      'Write a number without separators, or two in brackets: [300000, 500000].',
    ),
    /** As printed after the number: "km", "%", "million tonnes"; a sign of money comes first: "$ billion". */
    unit: prose(1, 40).optional(),
    qualifier: z.enum(BOUNDS).optional(),
    /** What it counts, so that an editor finds it and takes no other for it. */
    label: prose(5, 120),
    /** When it holds, or when it was counted. */
    date: PartialDate,
    /** Who counts, where others count otherwise. */
    by: prose(2, 80).optional(),
    /** Ids of sources that give it; none where it counts the site's own claims. */
    sources: Sources.optional(),
    /** The verdicts whose claims it counts: the value has to be that number. */
    counts: z.array(Verdict).min(1).optional(),
  })
  .refine(({ sources, counts }) => (sources === undefined) !== (counts === undefined), {
    path: ['sources'],
    message:
      'Name the sources that give it, or under "counts" the verdicts whose claims it counts.',
  })
  .refine(({ value }) => [value].flat().every(isPrinted), {
    path: ['value'],
    message: 'Give three digits after the point at most.',
  })
  .refine(({ value }) => typeof value === 'number' || value[0] < value[1], {
    path: ['value'],
    message: 'Put the lower end first.',
  });
export type Figure = z.infer<typeof Figure> & { id: string };
