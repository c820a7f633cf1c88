import { expect, test } from '@playwright/test';
import { open, rested } from '../support/map-page.ts';

test.describe('a view in the address', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('brings back its extent, its feature and its layers', async ({ page }) => {
    await open(page, '/maps/iran-border/#view=1700,1500,900&at=julfa-crossing&layers=tripp');
    expect(await rested(page)).toContain('scale(');
    await expect(page.locator('.map-detail')).toContainText('Julfa');
    await expect(page.getByLabel('TRIPP route (planned)')).toBeChecked();
    await expect(page.locator('.viewport .line-planned:visible')).toHaveCount(1);
  });

  test('shows a layer where the view needs it and hides it again after that', async ({ page }) => {
    await open(page, '/maps/iran-border/#view=meghri');
    await expect(page.locator('.viewport .line-planned:visible')).toHaveCount(1);
    await page.goto('/maps/iran-border/#view=astara');
    await expect(page.locator('.viewport .line-planned:visible')).toHaveCount(0);
    await page.getByLabel('TRIPP route (planned)').check();
    await expect(page.locator('.viewport .line-planned:visible')).toHaveCount(1);
  });

  for (const garbage of ['view=atlantis', 'view=1e9,x', 'at=__proto__', 'layers=,,x', '%E0%A4%A'])
    test(`is ignored where it makes no sense: ${garbage}`, async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await open(page, `/maps/iran-border/#${garbage}`);
      expect(await rested(page)).toBe('');
      expect(errors).toEqual([]);
    });
});

test('a jump back to the top of the page shows the whole map again', async ({ page }) => {
  await open(page, '/maps/btc-pipeline/');
  const stop = page.locator('.journey [data-view]').last();
  await stop.evaluate((last) => last.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await expect(stop).toHaveAttribute('data-current');
  // Past all stops, so that the jump leaves none of them.
  for (const top of [100_000, 0])
    await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
  await expect(page.locator('.journey [data-current]')).toHaveCount(0);
  expect(await rested(page)).toBe('');
});

test('a click at the edge of an enlarged map opens nothing that lies far outside of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await open(page, '/maps/iran-border/#view=meghri');
  await rested(page);
  const { x } = (await page.locator('.viewport').boundingBox())!;
  // Julfa lies to the west, at the same height.
  const away = page.locator(
    '.composition[data-width="wide"] .symbol[data-feature="julfa-crossing"] g',
  );
  const { x: left, y: top, width, height } = (await away.boundingBox())!;
  expect(left + width).toBeLessThan(x);
  await page.mouse.click(x + 2, top + height / 2);
  await expect(page.locator('.map-detail')).toBeHidden();
});

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1440, 900],
  [1440, 1300],
] as const)
  test(`the map that stays beside its stops never covers the facts below them, at ${width} × ${height} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/maps/karabakh/');
    for (const part of [0.9, 0.5, 0.1]) {
      const overlap = await page.evaluate((at) => {
        const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        scrollBy({ top: box('.facts').top - innerHeight * at, behavior: 'instant' });
        return box('atlas-map figure').bottom - box('.facts').top;
      }, part);
      expect(overlap).toBeLessThanOrEqual(0);
    }
  });
