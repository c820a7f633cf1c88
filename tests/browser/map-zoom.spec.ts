import { expect, test, type Page } from '@playwright/test';
import { open, rested } from '../support/map-page.ts';
import { mapDefinitions } from '../support/maps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Names that are seen whole on the map, and covered by nothing. */
const names = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const plate = document.querySelector('.viewport')!.getBoundingClientRect();
    const covers = [...document.querySelectorAll('.map-toolbar > *, .map-layers, .map-detail')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    return [...document.querySelectorAll('.viewport .label text')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .filter((text) => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        const isWhole =
          left >= plate.left - 1 &&
          right <= plate.right + 1 &&
          top >= plate.top - 1 &&
          bottom <= plate.bottom + 1;
        const isCovered = covers.some(
          (cover) =>
            left < cover.right && right > cover.left && top < cover.bottom && bottom > cover.top,
        );
        return isWhole && !isCovered;
      })
      .map((text) => text.textContent.trim());
  });

const closer = (page: Page) => page.locator('.map-toolbar button').first();
const isAtEnd = async (page: Page) => (await closer(page).getAttribute('aria-disabled')) === 'true';

for (const [width, least] of [
  [1440, 8],
  [390, 5],
] as const)
  for (const id of mapDefinitions())
    test(`each press of + on ${id}, ${width} px wide, shows ${least} names and 3 new ones until its end`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 1000 });
      await open(page, `/maps/${id}/`);
      let before = await names(page);
      for (let press = 1; press < 12 && !(await isAtEnd(page)); press++) {
        await closer(page).click();
        await expect(page.locator('.basemap.close')).toBeVisible();
        await rested(page);
        const now = await names(page);
        const fresh = now.filter((name) => !before.includes(name));
        expect.soft(now.length, `press ${press}: ${now.join()}`).toBeGreaterThanOrEqual(least);
        expect.soft(fresh.length, `press ${press}, new: ${fresh.join()}`).toBeGreaterThanOrEqual(3);
        before = now;
      }
      await expect(page.locator('.map-finest')).toHaveText('As fine as the data');
      await expect(page.locator('.map-finest')).toBeVisible();
      const end = await rested(page);
      await closer(page).dispatchEvent('click');
      expect(await rested(page)).toBe(end);
    });
