import { expect, test, type Page } from '@playwright/test';
import { sampleAddresses } from '../support/addresses.ts';

/** How far the page can be scrolled sideways, px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

for (const width of [320, 768, 1024, 1920]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 640 } });
    for (const address of sampleAddresses())
      test(`${address} needs no sideways scrolling`, async ({ page }) => {
        await page.goto(address);
        expect(await sideways(page)).toBe(0);
      });
  });
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('a claim keeps its word, its shape and its line', async ({ page }) => {
    await page.goto('/chapters/energy/');
    const claim = page.locator('a.claim').first();
    await expect(claim.locator('.verdict-shape')).toBeVisible();
    expect(await claim.evaluate((a) => getComputedStyle(a).textDecorationLine)).toBe('underline');
    await expect(page.locator('.note .verdict').first()).not.toBeEmpty();
  });
});

test('a page that is too wide is noticed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent('<p style="width:500px">x</p>');
  expect(await sideways(page)).toBeGreaterThan(0);
});
