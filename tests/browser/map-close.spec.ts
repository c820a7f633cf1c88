import { brotliCompressSync } from 'node:zlib';
import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { open, rested } from '../support/map-page.ts';
import { mapDefinitions } from '../support/maps.ts';

/** The files of second levels that a page asks for. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/ground/')) asked.push(request.url());
  });
  return asked;
}

const zoomIn = (page: Page) => page.locator('.map-toolbar button').first().click();

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('every map has one second level of at most 120 kB', () => {
  const files = globSync('dist-test/root/ground/*.svg');
  expect(files).toHaveLength(mapDefinitions().length);
  for (const file of files)
    expect(brotliCompressSync(readFileSync(file)).length, file).toBeLessThan(120_000);
});

for (const id of mapDefinitions())
  test(`the second level of ${id} comes once, when a reader comes closer, and goes with distance`, async ({
    page,
  }) => {
    const asked = askedFor(page);
    await open(page, `/maps/${id}/`);
    await page.waitForTimeout(200);
    expect(asked).toEqual([]);
    await zoomIn(page);
    await expect(page.locator('.basemap.close')).toBeVisible();
    await expect(page.locator('.view > .basemap:not(.close)')).toBeHidden();
    await page.locator('.map-toolbar button').nth(2).click();
    await expect(page.locator('.view > .basemap:not(.close)')).toBeVisible();
    await expect(page.locator('.basemap.close')).toBeHidden();
    expect(asked).toHaveLength(1);
  });

test('both levels lie on one another without a jump', async ({ page }) => {
  await open(page, '/maps/btc-pipeline/');
  await zoomIn(page);
  await expect(page.locator('.basemap.close')).toBeVisible();
  const apart = await page.evaluate(() => {
    const ends = [...document.querySelectorAll<SVGPathElement>('.view .line-pipeline')].map(
      (line) => {
        const { x, y } = line.getPointAtLength(0).matrixTransform(line.getScreenCTM()!);
        return { feature: line.dataset['feature'], x, y, close: line.closest('.close') !== null };
      },
    );
    return ends
      .filter(({ close }) => close)
      .map(({ feature, x, y }) => {
        const other = ends.find((end) => end.feature === feature && !end.close)!;
        return Math.hypot(other.x - x, other.y - y);
      });
  });
  expect(apart).toHaveLength(3);
  expect(Math.max(...apart)).toBeLessThan(1);
});

test('only tiles in sight are drawn', async ({ page }) => {
  await open(page, '/maps/btc-pipeline/#view=heights');
  await expect(page.locator('.basemap.close')).toBeVisible();
  const tiles = page.locator('.close [data-box]');
  expect(await page.locator('.close [data-box]:not([display])').count()).toBeLessThan(
    (await tiles.count()) / 5,
  );
});

test('where it cannot be had the map keeps the ground of the page, and says nothing', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/ground/**', (route) => route.abort());
  await open(page, '/maps/btc-pipeline/');
  await zoomIn(page);
  expect(await rested(page)).toContain('scale(');
  await expect(page.locator('.view > .basemap')).toHaveCount(1);
  await expect(page.locator('.view > .basemap')).toBeVisible();
  await page.locator('.viewport').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.viewport [data-current]').first()).toBeAttached();
  expect(errors).toEqual([]);
});

test('an answer that is no drawing is not taken for one', async ({ page }) => {
  await page.route('**/ground/**', (route) => route.fulfill({ status: 200, body: '<p>Sign in' }));
  await open(page, '/maps/region/');
  await zoomIn(page);
  await rested(page);
  await expect(page.locator('.view > .basemap')).toBeVisible();
});

test('a line that is marked stays marked when the second level comes', async ({ page }) => {
  await open(page, '/maps/btc-pipeline/#view=georgia');
  await expect(page.locator('.close [data-feature="section-georgia"][data-current]')).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('a second level that was seen is there again', async ({ page, context }) => {
    await page.goto('/maps/region/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.locator('atlas-map[data-ready]').waitFor();
    await zoomIn(page);
    await expect(page.locator('.basemap.close')).toBeVisible();
    await context.setOffline(true);
    await page.reload();
    await page.locator('atlas-map[data-ready]').waitFor();
    await zoomIn(page);
    await expect(page.locator('.basemap.close')).toBeVisible();
  });
});
