import { defineConfig } from 'vitest/config';
import './tests/support/node-version.ts';

const PROPERTIES = 'tests/unit/properties/**/*.test.ts';

/**
 * "unit" and "properties" need nothing built; "build" and "engines" read dist-test/, which `npm run test:site`
 * makes; "server" needs nginx, and "engines" the browsers that it names.
 */
export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text', 'html'],
      reportsDirectory: 'test-results/coverage',
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [PROPERTIES],
          environment: 'node',
          // The first card of a run reads all fonts; a machine may be busy.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'properties', include: [PROPERTIES], environment: 'node' } },
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
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      { test: { name: 'server', include: ['tests/server/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
