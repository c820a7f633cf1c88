import { z } from 'astro/zod';
import { FullDate, Id, PartialDate, prose, Sources } from './fields.ts';
import { Change } from './claim.ts';

/** A figure set large at the head of a chapter: a shared one by its id, or one of the chapter's own. */
export const KeyFigure = z
  .strictObject({
    /** Id of a file in content/ledger/figures/, in place of value and sources. */
    figure: Id.optional(),
    /** As printed: "1,768 km", "46.4%". */
    value: prose(1, 24).optional(),
    /** What it counts, and when. */
    label: prose(5, 120),
    sources: Sources.optional(),
  })
  .superRefine(({ figure, ...own }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (figure !== undefined && own.value !== undefined)
      wrong('figure', 'Give "figure", or "value" with "sources", not both.');
    for (const field of ['value', 'sources'] as const)
      if (figure === undefined && own[field] === undefined)
        wrong(field, "A figure of the chapter's own needs a value and its sources.");
  })
  // One that names a shared figure has been filled in by now: src/read/figures-in-records.ts.
  .transform(({ value = '', label, sources = [] }) => ({ value, label, sources }));

/** The frontmatter of a chapter. The file name is its id. */
export const Article = z.strictObject({
  /** Place in the table of contents, from 1. */
  order: z.number().int().positive(),
  title: prose(5, 90),
  /** The subject in a word or two, for contents and navigation. */
  shortTitle: prose(2, 30),
  /** The paragraph under the title. */
  standfirst: prose(60, 360),
  /** For search results and cards. */
  description: prose(60, 160),
  /** Map or chart at the head of the chapter. */
  lead: z.union([z.strictObject({ map: Id }), z.strictObject({ chart: Id })]).optional(),
  keyFigures: z.array(KeyFigure).min(3).max(4),
  published: FullDate,
  /** When the text last changed. */
  updated: FullDate,
  /** When the text was last checked against its sources. */
  checked: FullDate,
  /** Date of the newest evidence used. */
  asOf: PartialDate,
  history: z.array(Change).default([]),
});
export type Article = z.infer<typeof Article> & { id: string };
export type KeyFigure = z.infer<typeof KeyFigure>;
