import { expect, test } from '@playwright/test';
import { Asking } from '../support/asking.ts';
import { FAULTS } from '../support/faults.ts';
import { read } from '../support/reading.ts';

const CHAPTER = '/chapters/energy/';
const faults = Object.entries(FAULTS);

for (const file of ['index.json', 'index-file.*.js', 'results.*.js'])
  for (const [kind, answer] of faults)
    test(`a search whose ${file} is ${kind} says so and leaves the index of the site`, async ({
      page,
    }) => {
      const asking = new Asking(page);
      await page.route(`**/${file}`, asking.hold);
      await page.goto('/search/?q=oil', { waitUntil: 'commit' });
      await expect(page.locator('output')).toHaveText(/^Searching/);
      await expect(page.locator('.site-index')).toBeVisible();
      asking.answerHeld(answer);
      await expect(page.locator('output')).toHaveText(/not working just now/);
      await expect(page.locator('.site-index')).toBeVisible();
      expect(asking.thrown.concat(asking.complaints)).toEqual([]);
    });

test('a search that failed works when its index comes at the next try', async ({ page }) => {
  await page.route('**/search/index.json', FAULTS.truncated);
  await page.goto('/search/?q=oil');
  await expect(page.locator('output')).toHaveText(/not working just now/);
  await page.unroute('**/search/index.json');
  await page.getByRole('searchbox', { name: 'Search' }).fill('pipeline');
  await expect(page.locator('.result-group').first()).toBeVisible();
});

for (const [kind, answer] of faults)
  test(`a link to share leads to its place where the script for sharing is ${kind}`, async ({
    page,
  }) => {
    const asking = new Asking(page);
    await page.route('**/share-link.*.js', asking.hold);
    asking.answerHeld(answer);
    await page.goto(CHAPTER);
    const link = page.locator('.prose h2 a.permalink').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${await link.getAttribute('href')}$`));
    expect(asking.total((path) => path.includes('share-link'))).toBe(1);
    expect(asking.thrown.concat(asking.complaints)).toEqual([]);
  });

for (const address of ['/embed/btc-pipeline/', '/embed/arms-import-shares/'])
  test(`${address} keeps its figure in a browser that refuses the element`, async ({ page }) => {
    await page.addInitScript(() => {
      customElements.define = () => {
        throw new Error('refused');
      };
    });
    const asking = new Asking(page);
    await page.goto(address);
    await asking.settle();
    const { drawn, blank } = await read(page);
    expect(drawn).toBeGreaterThan(5);
    expect(blank).toEqual([]);
    expect(asking.thrown).toEqual([]);
  });

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const [kind, answer] of faults)
    test(`a page reads whole and in silence where the worker is ${kind}`, async ({
      page,
      context,
    }) => {
      let asked = 0;
      await context.route('**/offline.js', async (route) => {
        asked++;
        await answer(route);
      });
      const asking = new Asking(page);
      await page.goto(CHAPTER);
      await expect.poll(() => asked).toBe(1);
      await asking.settle();
      expect((await read(page)).blank).toEqual([]);
      expect(asking.thrown.concat(asking.complaints)).toEqual([]);
    });
});
