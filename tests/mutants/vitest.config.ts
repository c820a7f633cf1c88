import { defineConfig } from 'vitest/config';

/** Unit tests of src only: what `npm run test:mutants` runs against each change of the code. */
export default defineConfig({
  test: {
    include: ['tests/unit/{draw,model,tools,wire,words}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
