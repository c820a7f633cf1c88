import { expect, test, type Page } from '@playwright/test';
import { mapDefinitions, viewsOf } from '../support/maps.ts';

const WIDTHS = [320, 390, 768, 1024, 1440];

type Found = { text: string; left: number; top: number; right: number; bottom: number };

/** Labels of the plate that can be seen, with their boxes relative to the plate, and the plate's size. */
const labels = (page: Page): Promise<{ found: Found[]; width: number; height: number }> =>
  page.evaluate(() => {
    const plate = document.querySelector('.viewport')!.getBoundingClientRect();
    const shown = [
      ...document.querySelectorAll('.viewport .label text, .viewport .scale-bar text'),
    ].filter((text) => text.checkVisibility({ visibilityProperty: true }));
    return {
      width: plate.width,
      height: plate.height,
      found: shown.map((text) => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        return {
          text: text.textContent.trim(),
          left: left - plate.left,
          top: top - plate.top,
          right: right - plate.left,
          bottom: bottom - plate.top,
        };
      }),
    };
  });

/** What is wrong with the labels in sight: pairs that overlap and labels that the frame cuts. */
async function faults(page: Page): Promise<string[]> {
  const { found, width, height } = await labels(page);
  expect(found.length).toBeGreaterThan(0);
  const cut = found
    .filter(
      ({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < width && top < height,
    )
    .filter(
      ({ left, top, right, bottom }) =>
        left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5,
    );
  const overlaps = found.flatMap((a, i) =>
    found
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1,
      )
      .map((b) => `"${a.text}" lies on "${b.text}"`),
  );
  return [...cut.map(({ text }) => `"${text}" is cut off`), ...overlaps];
}

for (const id of mapDefinitions()) {
  test.describe(`the labels of ${id} never overlap and are never cut off`, () => {
    for (const width of WIDTHS) {
      test.describe(`${width} px wide`, () => {
        test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

        test('as drawn, before any script has run', async ({ page }) => {
          await page.route('**/*.js', (route) => route.abort());
          await page.goto(`/maps/${id}/`);
          await page.evaluate(() => document.fonts.ready);
          expect(await faults(page)).toEqual([]);
        });

        test('with script, on the whole map and in every named view', async ({ page }) => {
          await page.goto(`/maps/${id}/`);
          await expect(page.locator('atlas-map[data-ready]')).toHaveCount(1);
          await page.evaluate(() => document.fonts.ready);
          expect(await faults(page)).toEqual([]);
          for (const view of viewsOf(id)) {
            await page.goto(`/maps/${id}/#view=${view}`);
            await expect(page.locator(`[data-view="${view}"][data-current]`)).toHaveCount(1);
            await page.waitForTimeout(60);
            expect(await faults(page), view).toEqual([]);
          }
        });
      });
    }
  });
}
