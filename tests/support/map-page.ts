import { expect, type Page } from '@playwright/test';

/** Opens a page with one map and waits for its script. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('atlas-map[data-ready]')).toHaveCount(1);
}

/** The transform of the ground: none for the whole map. */
const transformOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.viewport .view')!.getAttribute('transform') ?? '');

/** Waits until the ground has come to rest after a change of view. */
export async function rested(page: Page): Promise<string> {
  let before = '-';
  await expect
    .poll(async () => {
      const last = before;
      before = await transformOf(page);
      return before === last;
    })
    .toBe(true);
  return before;
}
