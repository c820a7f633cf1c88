import { expect, test } from '@playwright/test';

test('a chapter prints without what is for screens, with its sources and their addresses', async ({
  page,
}) => {
  await page.goto('/chapters/energy/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const selector of ['.site-header nav', '.contents', '.site-footer', '.back', 'theme-switch'])
    await expect(page.locator(selector).first(), selector).toBeHidden();
  await expect(page.locator('.print-only')).toContainText('/chapters/energy/');
  await expect(page.locator('.viewport svg.canvas')).toBeVisible();
  const note = page.locator('.notes ol li a[href^="http"]').first();
  expect(await note.evaluate((a) => getComputedStyle(a, '::after').content)).toContain('http');
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(255, 255, 255)');
});

test('what is folded away on a screen is printed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/chapters/energy/');
  await page.emulateMedia({ media: 'print' });
  const finding = page.locator('details.note p').first();
  expect((await finding.boundingBox())!.height).toBeGreaterThan(0);
});

test('a chapter makes a PDF of some pages', async ({ page }) => {
  await page.goto('/chapters/rights/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(2);
});
