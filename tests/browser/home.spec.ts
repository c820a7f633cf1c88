import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** The marks of the map that the reader sees at this width. */
const shown = (page: Page) => page.locator('.home-opening .composition:visible');

for (const viewport of SIZES)
  for (const script of [true, false])
    test.describe(`the first screen, ${viewport.width} px wide, ${script ? 'with' : 'without'} script`, () => {
      test.use({ viewport, javaScriptEnabled: script });
      test.beforeEach(async ({ page }) => {
        await page.goto('/');
        if (script) await page.locator('.home-opening atlas-map[data-ready]').waitFor();
      });

      test('holds both countries whole', async ({ page }) => {
        const frame = (await page.locator('.home-opening .viewport').boundingBox())!;
        const countries = await page.locator('.home-opening .basemap path.land-focus').all();
        expect(countries).toHaveLength(2);
        for (const country of countries) {
          const box = (await country.boundingBox())!;
          expect(box.y).toBeGreaterThan(frame.y);
          expect(box.x).toBeGreaterThan(frame.x);
          expect(box.x + box.width).toBeLessThan(frame.x + frame.width);
          // One that was cut at the edge of the drawing would reach below the frame.
          expect(box.y + box.height).toBeLessThan(frame.y + frame.height);
          expect(box.y + box.height).toBeLessThan(viewport.height);
        }
      });

      test('names both countries, Armenia and Georgia', async ({ page }) => {
        for (const name of ['ISRAEL', 'AZERBAIJAN', 'ARMENIA', 'GEORGIA'])
          await expect(shown(page).getByText(name, { exact: true })).toBeVisible();
      });

      test('has the pipeline and the ways of tankers on from the start', async ({ page }) => {
        const lines = page.locator('.home-opening .basemap [data-layer="pipeline"]:not(.halo)');
        await expect(lines).toHaveCount(5);
        for (const line of await lines.all()) await expect(line).toBeVisible();
        if (script) await expect(page.getByLabel('Oil route')).toBeChecked();
      });

      test('holds the ways in and the line of trust', async ({ page }) => {
        for (const selector of ['.ways a', '.trust li'])
          for (const entry of await page.locator(selector).all())
            await expect(entry).toBeInViewport({ ratio: 1 });
      });
    });

test('no two plates of the contents look alike', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const pictures: Buffer[] = [];
  for (const plate of await page.locator('.atlas-plate').all()) {
    const grey = sharp(await plate.screenshot())
      .greyscale()
      .resize(60, 40, { fit: 'fill' });
    pictures.push(await grey.raw().toBuffer());
  }
  for (const [i, one] of pictures.entries())
    for (const other of pictures.slice(i + 1)) expect(unlike(one, other)).toBeGreaterThan(0.05);
});

/** How many of the pixels of two pictures differ clearly, as a part of all. */
const unlike = (one: Buffer, other: Buffer): number =>
  one.filter((grey, i) => Math.abs(grey - other[i]!) > 24).length / one.length;

test('the note on borders and the credits of the map unfold on a click and on paper', async ({
  page,
}) => {
  await page.goto('/');
  const credits = page.locator('.home-opening .credits');
  await expect(credits).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  expect((await credits.boundingBox())?.height).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.home-opening summary').click();
  await expect(credits).toBeVisible();
});
