import { expect, test, type Page } from '@playwright/test';

const CHAPTER = '/chapters/energy/';
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** Takes the system's sheet away, so that links are copied whatever this browser runs on. */
const withoutSheet = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'canShare', { value: undefined });
  });
const scripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /(?:share-link|copy-buttons|sentence-link)/.test(name)),
  );

test('a page that is only read fetches nothing for sharing', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.mouse.wheel(0, 20_000);
  await page.waitForLoadState('networkidle');
  expect(await scripts(page)).toEqual([]);
});

test('a link to a section is copied by key, and the copying is said', async ({ page }) => {
  await withoutSheet(page);
  await page.goto(CHAPTER);
  const link = page.locator('.prose h2 a.permalink').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const id = await link.locator('..').getAttribute('id');
  expect(await copied(page)).toBe(new URL(`${CHAPTER}#${id}`, page.url()).href);
});

test('the links to a chapter and to a figure are those of their own pages', async ({ page }) => {
  await withoutSheet(page);
  await page.goto(CHAPTER);
  await page.locator('.work-tools a[data-share]').click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await copied(page)).toBe('https://example.org/chapters/energy/');
  await page.locator('.lead a[data-share]').click();
  await expect.poll(() => copied(page)).toBe('https://example.org/maps/btc-pipeline/');
});

test('where there is a native sheet, the link goes there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'canShare', { value: () => true });
    Object.defineProperty(Navigator.prototype, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = data.url;
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    });
  });
  await page.goto('/claims/nrg-40pct/');
  await page.locator('a[data-share]').click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-shared',
    'https://example.org/claims/nrg-40pct/',
  );
  await expect(page.getByRole('status')).toHaveCount(0);
});

async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** Does this browser scroll to a text that an address names? Tried with words at the foot of another page. */
async function followsTextLinks(page: Page): Promise<boolean> {
  await openAnew(page, '/timeline/#:~:text=No%20cookies');
  return page
    .waitForFunction(() => window.scrollY > 0, undefined, { timeout: 2000 })
    .then(
      () => true,
      () => false,
    );
}

test('a passage that is selected can be linked to, and the link finds it', async ({ page }) => {
  await withoutSheet(page);
  await page.goto(CHAPTER);
  const paragraph = page.locator('.prose > p').last();
  await paragraph.click({ clickCount: 3, position: { x: 40, y: 12 } });
  const [first] = (await paragraph.textContent())!.trim().split(/(?<=^(?:\S+ ){3})/);
  const button = page.getByRole('button', { name: 'Copy a link to this passage' });
  await expect(button).toBeVisible();
  // Links within the paragraph come first.
  const focused = () => button.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 12 && !(await focused()); i++) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied.');
  await expect(button).toHaveCount(0);
  const address = await copied(page);
  expect(address).toContain('#:~:text=');
  expect(decodeURIComponent(address)).toContain(first!.trim());
  const [start = '', end = start] = address
    .split('#:~:text=')[1]!
    .split(',')
    .map(decodeURIComponent);
  const text = (await page.locator('main').textContent())!.replace(/\s+/g, ' ');
  expect(text.indexOf(end, text.indexOf(start))).toBeGreaterThan(0);
  // The headless Chromium that npm ships follows no such link at all, not even to a heading.
  if (await followsTextLinks(page)) {
    await openAnew(page, address);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  }
});

test('a selection that ends takes the button with it', async ({ page }) => {
  await page.goto(CHAPTER);
  const button = page.getByRole('button', { name: 'Copy a link to this passage' });
  await page.evaluate(() =>
    getSelection()!.selectAllChildren(document.querySelector('.prose > p')!),
  );
  await expect(button).toBeVisible();
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expect(button).toHaveCount(0);
});

test('each form of a citation can be copied once the list is open', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.getByText('Cite this chapter').click();
  const button = page.getByRole('button', { name: 'Copy: MLA' });
  await button.click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const line = (await copied(page)).replaceAll(/\s/g, ' ');
  expect(line.startsWith(`“${title.replaceAll(/\s/g, ' ')}”`), line).toBe(true);
  expect(line).toMatch(/ example\.org\/chapters\/energy\/\.$/);
  await page.getByText('Cite this chapter').click();
  await expect(page.locator('.cite-work button')).toHaveCount(0);
});

test('a retired address leads to the page that took its place', async ({ page }) => {
  await page.goto('/chapters/');
  await page.waitForURL('**/#chapters');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without a sheet and a clipboard links stay links, and no button is offered', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['share', 'canShare', 'clipboard'])
      Reflect.deleteProperty(Navigator.prototype, name);
  });
  await page.goto(CHAPTER);
  expect(await page.evaluate(() => 'clipboard' in navigator || 'share' in navigator)).toBe(false);
  await page.locator('.prose h2 a.permalink').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#[a-z0-9-]+$/);
  await page.getByText('Cite this chapter').click();
  await expect(page.getByText('Chicago', { exact: true })).toBeVisible();
  await page.evaluate(() =>
    getSelection()!.selectAllChildren(document.querySelector('.prose > p')!),
  );
  expect(await scripts(page)).toEqual([]);
  await expect(page.locator('.cite-work button, .sentence-link')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('links to sections and works are links, the citation opens, and no button is there', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const link = page.locator('.prose h2 a.permalink').first();
    await expect(link).toHaveAttribute('href', /^#/);
    await expect(page.locator('.work-tools a[data-share]')).toHaveAttribute(
      'href',
      /chapters\/energy\/$/,
    );
    await page.getByText('Cite this chapter').click();
    await expect(page.getByText('Chicago', { exact: true })).toBeVisible();
    await expect(page.locator('.work-tools button')).toHaveCount(0);
  });
});
