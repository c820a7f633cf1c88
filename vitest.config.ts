import { defineConfig } from 'vitest/config';
import './tests/support/node-version.ts';

/** Unit tests need nothing built; the others read dist-test/, which `npm run test:site` makes; "server" needs nginx and "browsers" what they name. */
export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // The first card of a run reads all fonts; a machine may be busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      { test: { name: 'server', include: ['tests/server/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
