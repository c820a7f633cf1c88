import { expect, test, type Page } from '@playwright/test';

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(18, 22, 26)';

test.use({ colorScheme: 'light' });

test('a reader chooses dark, and every page after it is dark from the first paint', async ({
  page,
}) => {
  await page.goto('/');
  expect(await paper(page)).toBe(LIGHT);
  await page.getByLabel('Theme').selectOption('dark');
  expect(await paper(page)).toBe(DARK);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/claims/', { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(await paper(page)).toBe(DARK);
});

test('the browser’s own bar follows the choice and comes back', async ({ page }) => {
  await page.goto('/');
  const bars = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).content));
  const before = await bars();
  await page.getByLabel('Theme').selectOption('dark');
  expect(new Set(await bars())).toEqual(new Set(['#12161a']));
  await page.getByLabel('Theme').selectOption('');
  expect(await bars()).toEqual(before);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a word that is no theme is ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', '"><script>'));
  await page.goto('/');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  await expect(page.getByLabel('Theme')).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });
  test('the device’s theme is used and no switch is shown', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('theme-switch')).toBeHidden();
  });
});
