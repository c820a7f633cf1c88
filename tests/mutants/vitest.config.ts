import { defineConfig } from 'vitest/config';

/** Folders of unit tests that stryker.config.mjs chose for the code that is changed. */
const folders = (process.env.MUTANT_TESTS ?? '').split(',');

/** Unit tests of src only, with few values for each property: what `npm run test:mutants` runs against a change. */
export default defineConfig({
  test: {
    include: folders.map((folder) => `tests/unit/${folder}/**/*.test.ts`),
    environment: 'node',
    // Files share what they import, most of the time of a run; each change has a process of its own.
    isolate: false,
    env: { PROPERTY_RUNS: '100' },
    testTimeout: 30_000,
  },
});
