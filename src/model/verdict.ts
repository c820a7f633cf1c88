import { z } from 'astro/zod';

/** From borne out to contradicted, then the two that no evidence can place on that line. */
export const VERDICTS = [
  'supported',
  'mostly-supported',
  'partly-supported',
  'disputed',
  'outdated',
  'unsupported',
  'contradicted',
  'opinion',
] as const;

export const Verdict = z.enum(VERDICTS, {
  error: ({ input }) => `"${String(input)}" is not a verdict. Use one of: ${VERDICTS.join(', ')}.`,
});
export type Verdict = (typeof VERDICTS)[number];
