import { z } from 'astro/zod';
import { FullDate, Id, PartialDate, prose } from './fields.ts';
import { Verdict } from './verdict.ts';

export const STANCES = ['supports', 'contradicts', 'context'] as const;

/** One source and what it says about the claim. */
export const Evidence = z.strictObject({
  /** Id of a file in content/ledger/sources/. */
  source: Id,
  /** Does the source bear the statement out, speak against it, or set it in context? */
  stance: z.enum(STANCES),
  /** What the source says, in our words, with figures and dates as it gives them. */
  note: prose(8, 400),
});

/** A change to the record after it was published. */
export const Change = z.strictObject({ date: FullDate, change: prose(8, 400) });

/** One checkable statement of the source article. The file name is its id, for ever. */
export const Claim = z.strictObject({
  /** The statement as the article makes it, in a short paraphrase of our own. */
  statement: prose(20, 300),
  /** The article's words, under 25 of them, only where the wording matters. */
  quote: prose(5, 200)
    .refine((text) => text.split(/\s+/).length < 25, 'Quote fewer than 25 words of the article.')
    .optional(),
  verdict: Verdict,
  /** The finding in one line, for margins, cards and lists. */
  summary: prose(20, 180),
  /** What the record shows. */
  finding: prose(60, 1400),
  /** What a reader needs to know besides, to weigh the finding. */
  context: prose(40, 1200).optional(),
  /** How sure we are of the verdict, given the evidence seen. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Date of the newest evidence. */
  asOf: PartialDate,
  /** Id of the chapter that treats the claim. */
  chapter: Id,
  /** When the verdict was last checked against the evidence. */
  checked: FullDate,
  /** When it has to be checked again. */
  nextCheck: FullDate,
  evidence: z.array(Evidence).min(1, 'A claim needs evidence.'),
  /** Said on the page where fewer than two independent publishers back the finding. */
  thinEvidence: prose(20, 300).optional(),
  history: z.array(Change).default([]),
});
export type Claim = z.infer<typeof Claim> & { id: string };
export type Evidence = z.infer<typeof Evidence>;
