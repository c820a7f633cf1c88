import { expect, test, type Page } from '@playwright/test';

/** Walks a page with Tab until the focus leaves it; gives what had no visible mark of focus. */
async function walk(page: Page, most: number): Promise<{ steps: number; unseen: string[] }> {
  const unseen: string[] = [];
  let steps = 0;
  for (; steps < most; steps++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return 'end';
      const marked = (element: Element | null) =>
        element !== null && getComputedStyle(element).outlineStyle !== 'none';
      // The switch of themes marks the sign that its list lies over.
      return marked(at) || marked(at.closest('.theme')) ? 'seen' : at.outerHTML.slice(0, 120);
    });
    if (seen === 'end') break;
    if (seen !== 'seen') unseen.push(seen);
  }
  return { steps, unseen };
}

for (const address of ['/', '/chapters/energy/', '/claims/', '/maps/btc-pipeline/'])
  test(`the keyboard walks through ${address}, and its place can always be seen`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(address, { waitUntil: 'networkidle' });
    const { steps, unseen } = await walk(page, 600);
    expect(unseen).toEqual([]);
    expect(steps).toBeGreaterThan(15);
    expect(steps).toBeLessThan(600);
  });

test('the first stop skips to the text', async ({ page }) => {
  await page.goto('/claims/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
