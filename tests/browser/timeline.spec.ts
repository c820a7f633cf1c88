import { expect, test } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
const shown = '.events > li:not([hidden])';

test('the timeline shows the events of one topic, and the address keeps it', async ({ page }) => {
  await page.goto('/timeline/');
  const all = await page.locator(shown).count();
  await page.getByLabel('Topic').selectOption('energy');
  await expect(page).toHaveURL(/\?theme=energy$/);
  const some = await page.locator(shown).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.locator(`${shown}:not([data-themes~="energy"])`).count()).toBe(0);
  await expect(page.locator('output')).toContainText(String(some));
  await page.reload();
  await expect(page.getByLabel('Topic')).toHaveValue('energy');
  await expect(page.locator(shown)).toHaveCount(some);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator(shown)).toHaveCount(all);
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('years without an event in the filter have no link', async ({ page }) => {
  await page.goto('/timeline/?theme=communities');
  const years = await page.locator('.year-group:not([hidden])').count();
  await expect(page.locator('.jump-bar li:not([hidden])')).toHaveCount(years);
});

test('an unknown topic is ignored', async ({ page }) => {
  await page.goto('/timeline/?theme=atlantis');
  await expect(page.getByLabel('Topic')).toHaveValue('');
});

test('an address that names an event shows it, whatever the filter', async ({ page }) => {
  await page.goto('/timeline/');
  const other = page.locator('.events > li:not([data-themes~="communities"])').last();
  const id = (await other.getAttribute('id'))!;
  await page.goto(`/timeline/?theme=communities#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('a reader jumps to a year', async ({ page }) => {
  await page.goto('/timeline/');
  await page.locator('.jump-bar').getByText('2020', { exact: true }).click();
  await expect(page.locator('#year-2020')).toBeInViewport();
  await expect(page.locator('.jump-bar [aria-current]')).toHaveText('2020');
});
