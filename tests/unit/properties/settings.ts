import { vi } from 'vitest';

// Ten thousand values take a while where the machine has other work.
vi.setConfig({ testTimeout: 120_000 });

/** How many values each property is tried with; the same ones in every run, so that a failure repeats. */
export const MANY = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 10_000),
  seed: 20_261_125,
} as const;
