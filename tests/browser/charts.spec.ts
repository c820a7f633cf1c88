import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chartIds } from '../support/charts.ts';

const ready = async (page: Page, id: string) => {
  await page.goto(`/charts/${id}/`);
  await expect(page.locator('chart-figure[data-ready]')).toHaveCount(1);
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const id of chartIds())
      test(`axe finds nothing on ${id}, an open panel included`, async ({ page }) => {
        await ready(page, id);
        await page.locator('.chart-body').focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        await expect(page.locator('.chart-detail')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)]),
        ).toEqual([]);
      });
  });

test.describe('by keyboard alone', () => {
  for (const id of chartIds())
    test(`a reader visits every value of ${id}, opens it and leaves`, async ({ page }) => {
      await ready(page, id);
      const body = page.locator('.chart-body');
      const rows = page.locator('tr[data-point]');
      const n = await rows.count();
      await body.focus();
      const visited: string[] = [];
      for (let i = 0; i < n; i++) {
        await page.keyboard.press('ArrowRight');
        visited.push((await page.locator('tr[data-current]').getAttribute('data-point'))!);
      }
      expect(visited).toEqual(Array.from({ length: n }, (_, i) => String(i)));
      await page.keyboard.press('ArrowRight');
      await expect(rows.first()).toHaveAttribute('data-current', '');
      await page.keyboard.press('Enter');
      await expect(page.locator('.chart-detail')).toBeVisible();
      const value = await rows.first().locator('td').first().textContent();
      await expect(page.locator('.chart-detail')).toContainText(value!.trim());
      await expect(page.locator('chart-figure > [aria-live]')).toContainText(
        value!.trim().slice(0, 4),
      );
      await page.keyboard.press('Escape');
      await expect(page.locator('.chart-detail')).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-point][data-current]')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(body).not.toBeFocused();
    });

  test('the panel’s links and its button are the next stops, and Escape leads back', async ({
    page,
  }) => {
    await ready(page, 'crude-share');
    await page.locator('.chart-body').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('.chart-detail a').focus();
    await page.keyboard.press('Escape');
    await expect(page.locator('.chart-body')).toBeFocused();
    await expect(page.locator('.chart-detail')).toBeHidden();
  });
});

test('a click on a mark opens it, one beside every mark closes it', async ({ page }) => {
  await ready(page, 'btc-throughput');
  await page.locator('[data-composition=wide] [data-point="3"] .amount').click();
  await expect(page.locator('.chart-detail')).toContainText('33.76 million tonnes');
  await page.locator('.chart-body').click({ position: { x: 5, y: 8 } });
  await expect(page.locator('.chart-detail')).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap opens a value and a button large enough closes it', async ({ page }) => {
    await ready(page, 'azeris-in-iran');
    const row = page.locator('li[data-point="2"]');
    const value = (await row.locator('.row-value').textContent())!.trim();
    expect(value).toMatch(/\d/);
    await row.tap();
    await expect(page.locator('.chart-detail')).toContainText(value);
    const close = page.locator('.chart-close');
    expect((await close.boundingBox())!.width).toBeGreaterThanOrEqual(36);
    await close.tap();
    await expect(page.locator('.chart-detail')).toBeHidden();
  });
});

test('the script waits until a chart is near, adopts the drawing and moves nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on(
    'request',
    (request) => void (request.url().endsWith('.js') && asked.push(request.url())),
  );
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/chapters/iran/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /chart-figure|element.*chart|ruler-walk/.test(url))).toEqual([]);
  expect(await page.locator('chart-figure[data-ready]').count()).toBe(0);
  const before = await page.evaluate(() => {
    const bars = [...document.querySelectorAll('#chart-border-length .chart-body path')];
    Object.assign(window, { bars });
    return bars.length;
  });
  await page.evaluate(() => void (window as unknown as { shifts: number[] }).shifts.splice(0));
  await page.locator('#chart-border-length').scrollIntoViewIfNeeded();
  await expect(page.locator('#chart-border-length chart-figure[data-ready]')).toHaveCount(1);
  const same = await page.evaluate(() =>
    (window as unknown as { bars: Element[] }).bars.every((bar) => bar.isConnected),
  );
  expect(before).toBeGreaterThan(10);
  expect(same).toBe(true);
  const shifted = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
  );
  expect(shifted).toBe(0);
});

test('a chart taken out of the page and put back listens once and leaves nothing behind', async ({
  page,
}) => {
  await ready(page, 'verdict-tally');
  const left = await page.evaluate(() => {
    const element = document.querySelector('chart-figure')!;
    const parent = element.parentElement!;
    element.remove();
    const bare = [
      element.querySelectorAll('.chart-detail, [aria-live]').length,
      element.querySelector('.chart-body')!.hasAttribute('tabindex'),
      element.hasAttribute('data-ready'),
    ];
    parent.append(element);
    return { bare, panels: element.querySelectorAll('.chart-detail').length };
  });
  expect(left).toEqual({ bare: [0, false, false], panels: 1 });
});

test('the slider walks another ruler along the line', async ({ page }) => {
  await page.goto('/charts/border-length/');
  await page.locator('ruler-walk').scrollIntoViewIfNeeded();
  const slider = page.locator('ruler-walk input');
  await expect(slider).toHaveCount(1);
  await expect(page.locator('ruler-walk output')).toContainText('5 km');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.locator('ruler-walk output')).toContainText('515 km');
  await expect(page.locator('[data-walk="9"][data-current]')).toHaveCount(2);
  await expect(page.locator('[data-walk][data-current]')).toHaveCount(2);
  expect(await slider.getAttribute('aria-valuetext')).toContain('515 km');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every chart has its marks, its note and its table', async ({ page }) => {
    for (const id of chartIds()) {
      await page.goto(`/charts/${id}/`);
      const rows = await page.locator('.chart-data tr[data-point]').count();
      const marks = page.locator('.chart-body [data-point]:visible');
      expect(rows, id).toBeGreaterThan(0);
      expect(await marks.count(), id).toBeGreaterThanOrEqual(rows);
      await expect(page.locator('.chart-notes > .figure-note').first()).toBeVisible();
      await expect(page.locator('.chart-data')).toBeVisible();
      await expect(page.locator('.chart-body[tabindex]')).toHaveCount(0);
    }
  });
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('marks stand out from the page', async ({ page }) => {
    await page.goto('/charts/crude-share/');
    const same = await page.evaluate(() => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll('.chart-body .mark')].filter(
        (mark) => getComputedStyle(mark).stroke === paper,
      ).length;
    });
    expect(same).toBe(0);
  });
});
