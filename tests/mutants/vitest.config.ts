import { defineConfig } from 'vitest/config';

/** Folders of unit tests that hold what is changed; stryker.config.mjs names them. */
const folders = (process.env['MUTANT_TESTS'] ?? '*').split(',');

/** Unit tests of src only, with few values for each property: what `npm run test:mutants` runs against a change. */
export default defineConfig({
  test: {
    include: folders.map((folder) => `tests/unit/${folder}/**/*.test.ts`),
    environment: 'node',
    env: { PROPERTY_RUNS: '100' },
    testTimeout: 30_000,
  },
});
