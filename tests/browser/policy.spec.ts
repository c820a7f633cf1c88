import { expect, test, type Page } from '@playwright/test';

/** One page of each kind, with what a reader does on it. */
const KINDS = [
  '/',
  '/chapters/energy/',
  '/chapters/karabakh/',
  '/claims/',
  '/claims/nrg-40pct/',
  '/maps/',
  '/maps/btc-pipeline/',
  '/charts/crude-share/',
  '/timeline/',
  '/sources/',
  '/glossary/',
  '/method/',
  '/embed/region/',
  '/404.html',
];

/** What the policy refused on a page, and what its scripts complained of. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    const ofTheAddress =
      message.text().includes('404 (Not Found)') && page.url().endsWith('404.html');
    if (message.type() === 'error' && !ofTheAddress) found.push(message.text());
  });
  return found;
}

for (const address of KINDS)
  test(`the policy of ${address} refuses nothing that the page needs`, async ({ page }) => {
    const found = complaints(page);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`refused: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    await page.goto(address);
    for (const figure of await page.locator('atlas-map').all())
      await figure.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(found).toEqual([]);
  });

test('the policy refuses pictures, styles and markup from elsewhere', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(event.effectiveDirective),
    );
    const picture = document.createElement('img');
    picture.src = 'https://other.example/a.png';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(picture, style);
    let typed = 0;
    for (const bad of [
      () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      () => (document.createElement('script').src = 'https://other.example/a.js'),
    ])
      try {
        bad();
      } catch {
        typed++;
      }
    await new Promise((done) => setTimeout(done, 200));
    return { seen, typed, hidden: getComputedStyle(document.body).display === 'none' };
  });
  expect(refused.seen).toEqual(expect.arrayContaining(['img-src', 'style-src-elem']));
  expect(refused).toMatchObject({ typed: 2, hidden: false });
});

test.describe('with workers', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the policy lets the page start its worker for reading offline, and no other', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const found = complaints(page);
    await page.goto('/');
    const worker = () =>
      page.evaluate(async () => {
        const [first] = await navigator.serviceWorker.getRegistrations();
        return first?.active && new URL(first.active.scriptURL).pathname;
      });
    // It starts when the page has nothing else to do.
    await expect.poll(worker, { timeout: 60_000 }).toBe('/offline.js');
    expect(found).toEqual([]);
    const other = page.evaluate(() => navigator.serviceWorker.register('/other.js'));
    await expect(other).rejects.toThrow(/TrustedScriptURL/);
  });
});
