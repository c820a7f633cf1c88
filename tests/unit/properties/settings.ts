/** How many values each property is tried with; the same ones in every run, so that a failure repeats. */
export const MANY = { numRuns: 10_000, seed: 20_261_125 } as const;
