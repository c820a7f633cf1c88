import { expect, test } from '@playwright/test';

const CHAPTER = '/chapters/energy/';
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } });

test('the contents mark the part that is being read, also after a jump', async ({ page }) => {
  await page.goto(CHAPTER);
  const marked = page.locator('.contents [aria-current]');
  await expect(marked).toHaveCount(0);
  const last = page.locator('.contents a').nth(4);
  await last.click();
  await expect(marked).toHaveText(await last.innerText());
  await page.evaluate(() => scrollTo(0, 0));
  await expect(marked).toHaveCount(0);
});

test('a link to a folded table opens it', async ({ page }) => {
  await page.goto('/chapters/karabakh/');
  const rows = page.locator('.table details .table-scroll').last();
  await expect(rows).toBeHidden();
  await page.goto(`/chapters/karabakh/#${await rows.getAttribute('id')}`);
  await expect(rows).toBeVisible();
  await expect(rows.locator('xpath=..').locator('summary')).toBeInViewport();
});

test.describe('the note of a number', () => {
  test('shows on hover, stays while the pointer is on it, and goes with Escape', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const number = page.locator('.prose .cite a').first();
    const card = page.locator('.note-card');
    await number.hover();
    await expect(card).toBeVisible();
    await expect(number).toHaveAttribute('aria-describedby', 'note-card');
    const title = await page
      .locator((await number.getAttribute('href'))!)
      .locator('a')
      .first()
      .innerText();
    await expect(card).toContainText(title);
    await card.hover();
    await page.waitForTimeout(400);
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('shows on focus, and Enter leads to the list, which leads back', async ({ page }) => {
    await page.goto(CHAPTER);
    const number = page.locator('.prose .cite a').first();
    await page.locator('.contents a').last().focus();
    await page.keyboard.press('Tab');
    await expect(number).toBeFocused();
    await expect(page.locator('.note-card')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.notes li:target')).toHaveCount(1);
    await page.locator('.notes li:target .back').click();
    await expect(number).toBeInViewport();
  });

  test('stays for the keyboard while the pointer comes to stand over other text', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(CHAPTER);
    const number = page.locator('.prose .cite a').first();
    const card = page.locator('.note-card');
    await page.keyboard.press('Tab');
    await number.focus();
    await expect(card).toBeVisible();
    await page.locator('.prose h2').first().hover();
    await page.mouse.move(1, 1);
    await page.clock.runFor(1000);
    await expect(card).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(number).not.toHaveAttribute('aria-describedby', 'note-card');
  });

  test('shows whole at both ends of the page’s width', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(CHAPTER);
    for (const i of [0, 3, 6]) {
      await page.locator('.prose .cite a').nth(i).hover();
      const box = (await page.locator('.note-card').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
    }
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true });
    test('shows with the first tap and goes with a tap beside it', async ({ page }) => {
      await page.goto(CHAPTER);
      await page.locator('.prose .cite a').first().tap();
      await expect(page.locator('.note-card')).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
      // The margin of the page, which no card covers.
      await page.touchscreen.tap(4, 400);
      await expect(page.locator('.note-card')).toBeHidden();
    });
  });
});

test('a term of the glossary shows its definition the same way', async ({ page }) => {
  await page.goto(CHAPTER);
  const term = page.locator('a.term').first();
  await term.hover();
  const definition = await page
    .locator((await term.getAttribute('href'))!)
    .locator('dd')
    .innerText();
  await expect(page.locator('.note-card')).toContainText(definition);
});

test('the chapter says when it was updated and checked, and what changed since', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.chapter-meta')).toContainText(/min read.*Updated.*Checked/s);
  await expect(page.locator('.history time')).not.toHaveCount(0);
});

test('nothing jumps while a chapter loads', async ({ page }) => {
  await page.addInitScript(() => {
    const found: number[] = [];
    Object.assign(window, { shifts: found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        found.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [CHAPTER, '/claims/', '/timeline/?theme=energy', '/search/', '/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(
      shifts.reduce((sum, one) => sum + one, 0),
      address,
    ).toBeLessThan(0.001);
  }
});
