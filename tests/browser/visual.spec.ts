import { test as base, expect, type Browser } from '@playwright/test';
import { FLAGS, unpackShipped } from '../../src/tools/pdf-build/chrome.ts';

/**
 * The first screen of the main kinds of page, beside pictures of it that a person has looked at. They are
 * drawn by the Chromium that npm ships, which is the same on every machine. After a change that is meant,
 * `npm run test:visual -- --update-snapshots`, and look at every picture that git shows as changed. Charts are
 * held exactly, as text, by tests/unit/draw/chart/prints.test.ts.
 */
const PAGES = {
  home: '/',
  chapter: '/chapters/energy/',
  claim: '/claims/nrg-40pct/',
  claims: '/claims/',
  map: '/maps/btc-pipeline/',
  timeline: '/timeline/',
  embed: '/embed/region/',
};
/** Half of a page's size: small enough to keep, large enough to see what stands where. */
const SCALE = 0.5;
/** A word or a figure may change with the content; the place of a part or the colour of a ground may not. */
const MOST_CHANGED = 0.005;

const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({ playwright }, use) => {
      const args = [...FLAGS, '--font-render-hinting=none', '--force-color-profile=srgb'];
      const browser = await playwright.chromium.launch({
        executablePath: await unpackShipped(true),
        args,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'it is made for Linux on x64');

for (const width of [390, 1440])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`at ${width} px in the ${colorScheme} theme`, () => {
      test.use({
        viewport: { width, height: 1000 },
        deviceScaleFactor: SCALE,
        colorScheme,
        contextOptions: { reducedMotion: 'reduce' },
      });
      for (const [kind, address] of Object.entries(PAGES))
        test(`the page of the kind "${kind}" looks as it did`, async ({ page }) => {
          await page.goto(address);
          await page.evaluate(() => document.fonts.ready);
          await expect(page).toHaveScreenshot(`${kind}-${width}-${colorScheme}.png`, {
            scale: 'device',
            maxDiffPixelRatio: MOST_CHANGED,
          });
        });
    });
