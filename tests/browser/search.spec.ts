import { expect, test } from '@playwright/test';

test('nothing of the search is loaded before a word is written', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search' }).fill('pipeline');
  await expect(page.locator('.result-group').first()).toBeVisible();
  expect(asked.filter((url) => url.endsWith('/search/index.json'))).toHaveLength(1);
});

test('results are grouped by kind, lead to what they name, and stand in the address', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('Sangachal');
  await expect(page).toHaveURL(/\?q=Sangachal$/);
  const headings = page.locator('.result-group h2');
  await expect(headings.filter({ hasText: 'In the chapters' })).toBeVisible();
  await expect(headings.filter({ hasText: 'Glossary' })).toBeVisible();
  await page
    .locator('.result-group', { hasText: 'Glossary' })
    .getByRole('link', { name: 'Sangachal' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/glossary\/#sangachal$/);
});

test('a name is found without its marks and with a letter wrong', async ({ page }) => {
  for (const words of ['Erdogan', 'Azerbajan', 'əliyev']) {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('.result-group').first(), words).toBeVisible();
  }
});

test('a search without a result says so and leaves the index of the site', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.locator('output')).toContainText('zzzzqqqq');
  await expect(page.locator('.site-index')).toBeVisible();
});

test('a broken index is said and leaves the index of the site', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('/search/?q=oil');
  await expect(page.locator('output')).toContainText('not working');
  await expect(page.locator('.site-index')).toBeVisible();
});

test('more results come on demand and take the focus', async ({ page }) => {
  await page.goto('/search/?q=oil');
  const group = page.locator('.result-group', { hasText: 'Sources' });
  await expect(group.locator('li')).toHaveCount(5);
  await group.getByRole('button').click();
  expect(await group.locator('li').count()).toBeGreaterThan(5);
  await expect(group.locator('li').nth(5).getByRole('link')).toBeFocused();
});

test('"/" goes to the search field from any page, and is a letter while one writes', async ({
  page,
}) => {
  await page.goto('/glossary/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/#search-words$/);
  const field = page.getByRole('searchbox', { name: 'Search' });
  await expect(field).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
});
