import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

test('a chapter that was read opens without a network, with its map; other pages do not', async ({
  page,
  context,
}) => {
  await page.goto('/chapters/energy/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('reading-1')).keys()).length))
    .toBeGreaterThan(4);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.viewport svg.canvas')).toBeVisible();
  await expect(page.goto('/chapters/iran/')).rejects.toThrow();
});

test('with a network a page is never an old one', async ({ page, context }) => {
  await page.goto('/about/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.evaluate(async () => {
    const store = await caches.open('reading-1');
    await store.put(
      '/about/',
      new Response('<h1>old</h1>', { headers: { 'content-type': 'text/html' } }),
    );
  });
  await page.reload();
  await expect(page.locator('h1')).not.toHaveText('old');
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).not.toHaveText('old');
});
