import { defineConfig } from 'vitest/config';

/** Unit tests of src only, with few values for each property: what `npm run test:mutants` runs against a change. */
export default defineConfig({
  test: {
    include: ['tests/unit/{draw,model,properties,tools,wire,words}/**/*.test.ts'],
    environment: 'node',
    env: { PROPERTY_RUNS: '100' },
    testTimeout: 30_000,
  },
});
