import { defineConfig } from '@playwright/test';
import { chromePath, FLAGS } from './tests/support/chrome.ts';
import './tests/support/node-version.ts';

/** Found once; workers read this file again and take it from the environment. */
process.env['CHROME_PATH'] = await chromePath();

const PORT = Number(process.env['TEST_PORT'] ?? 4747);

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  // A shared machine can stall a browser; what passes on a second try is counted as flaky in the report.
  retries: process.env['CI'] ? 2 : 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // Tests that answer requests themselves would never see those of a worker; its own test allows it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: process.env['CHROME_PATH'], args: FLAGS },
  },
  webServer: {
    command: `node tests/support/server.ts ${PORT} dist-test/root`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
