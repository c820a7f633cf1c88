import { expect, test, type Page } from '@playwright/test';
import { chartIds } from '../support/charts.ts';

const WIDTHS = [320, 390, 768, 1024, 1440];

/** What is wrong with the words on a chart: pairs that overlap, and words that leave the page. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll(
        '.chart-body text, .chart-body .row-label, .chart-body .row-value, .chart-body .plot-title, .walk-names text',
      ),
    ].filter((each) => each.checkVisibility() && each.textContent.trim() !== '');
    const found = shown.map((each) => ({
      text: each.textContent.trim().replace(/\s+/g, ' '),
      box: each.getBoundingClientRect(),
    }));
    const cut = found
      .filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5)
      .map(({ text }) => `"${text}" is cut off`);
    const overlaps = found.flatMap((a, i) =>
      found
        .slice(i + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 0.5 &&
            b.box.left < a.box.right - 0.5 &&
            a.box.top < b.box.bottom - 1.5 &&
            b.box.top < a.box.bottom - 1.5,
        )
        .map((b) => `"${a.text}" lies on "${b.text}"`),
    );
    if (found.length < 5) return ['there are hardly any words'];
    return [...cut, ...overlaps];
  });

test('the check of words finds two that overlap', async ({ page }) => {
  await page.goto('/charts/btc-throughput/');
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('.chart-body .t-value'))
      text.setAttribute('x', '50%');
  });
  expect((await faults(page)).length).toBeGreaterThan(0);
});

for (const width of WIDTHS)
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('no words of any chart overlap or are cut off, without script too', async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      for (const id of chartIds()) {
        await page.goto(`/charts/${id}/`);
        await page.evaluate(() => document.fonts.ready);
        expect(await faults(page), id).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${id} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });

    test('nor in chapters and the list of charts', async ({ page }) => {
      for (const path of [
        '/charts/',
        '/chapters/iran/',
        '/chapters/communities/',
        '/chapters/energy/',
        '/chapters/arms/',
      ]) {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready);
        expect(await faults(page), path).toEqual([]);
      }
    });
  });
