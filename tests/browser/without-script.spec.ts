import { expect, test } from '@playwright/test';
import { sampleAddresses } from '../support/addresses.ts';

test.use({ javaScriptEnabled: false });

for (const address of sampleAddresses().filter((one) => !one.startsWith('/embed/')))
  test(`${address} reads whole without script`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    for (const plate of await page.locator('.viewport').all()) await expect(plate).toBeVisible();
  });

test('a number leads to its note, a term to its entry, a claim to its verdict', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/chapters/energy/');
  for (const selector of ['.prose .cite a', 'a.term', 'a.claim']) {
    await page.locator(selector).first().click();
    await expect(page.locator(':target'), selector).toBeInViewport();
  }
});

test('the search page is an index of the site', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('.site-index')).toBeVisible();
  expect(await page.locator('.site-index a').count()).toBeGreaterThan(200);
});
