import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, rested } from '../support/map-page.ts';
import { mapDefinitions, viewsOf } from '../support/maps.ts';

const ids = mapDefinitions();

/** Lets the page draw twice. */
const frames = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

test.describe('a map that its script adopts', () => {
  for (const [id, width] of ids.flatMap((each) => [390, 1440].map((px) => [each, px] as const)))
    test(`moves nothing on the page: ${id}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The script waits for the fonts, so that what it moves is told from what they move.
      const fonts = Promise.withResolvers<undefined>();
      await page.route('**/*.js', async (route) => {
        await fonts.promise;
        await route.continue();
      });
      await page.goto(`/maps/${id}/`, { waitUntil: 'commit' });
      await page.locator('.viewport').waitFor();
      await page.evaluate(() => document.fonts.ready);
      await frames(page);
      await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.splice(0));
      fonts.resolve(undefined);
      await expect(page.locator('atlas-map[data-ready]')).toHaveCount(1);
      await frames(page);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
        [],
      );
    });

  test('keeps the same labels in the same places', async ({ page }) => {
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.viewport .label text')]
          .filter((text) => text.checkVisibility({ visibilityProperty: true }))
          .map((text) => {
            const { x, y } = text.getBoundingClientRect();
            return [text.textContent.trim(), Math.round(x), Math.round(y)];
          }),
      );
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/maps/communities/');
    await page.evaluate(() => document.fonts.ready);
    const drawn = await boxes();
    await page.unroute('**/*.js');
    await open(page, '/maps/communities/');
    expect(drawn.length).toBeGreaterThan(5);
    expect(await boxes()).toEqual(drawn);
  });

  test('keeps its kilometre marks until the reader takes them away', async ({ page }) => {
    await open(page, '/maps/btc-pipeline/');
    const marks = page.locator('.composition[data-width="wide"] .symbol.km path');
    await expect(marks).toHaveCount(6);
    for (const mark of await marks.all()) await expect(mark).toBeVisible();
    await page.getByLabel('Kilometre marks').uncheck();
    for (const mark of await marks.all()) await expect(mark).toBeHidden();
  });

  test('is left as it was found when the element goes, and works again when it comes back', async ({
    page,
  }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/maps/btc-pipeline/');
    const before = await page.locator('atlas-map .viewport').innerHTML();
    await page.unroute('**/*.js');
    await page.goto('about:blank');
    await open(page, '/maps/btc-pipeline/#view=ceyhan');
    await rested(page);
    const after = await page.evaluate(() => {
      const map = document.querySelector('atlas-map')!;
      const place = map.parentElement!;
      map.remove();
      const left = map.querySelector('.viewport')!.innerHTML;
      const controls = map.querySelectorAll('button, [tabindex="0"]:not(.table-scroll)').length;
      place.append(map);
      return { left, controls };
    });
    expect(after.left).toBe(before);
    expect(after.controls).toBe(0);
    await expect(page.locator('.map-toolbar')).toHaveCount(1);
    const stopped = await rested(page);
    await page.locator('.map-toolbar button').nth(1).click();
    expect(await rested(page)).not.toBe(stopped);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const id of ids)
    test(`the map ${id} has its drawing, its facts and a plate for every stop`, async ({
      page,
    }) => {
      await page.goto(`/maps/${id}/`);
      await expect(page.locator('.viewport .canvas .land').first()).toBeVisible();
      await expect(page.locator('.viewport button, .viewport input')).toHaveCount(0);
      await expect(page.locator('.journey .thumbnail')).toHaveCount(viewsOf(id).length);
      expect(await page.locator('.facts li').count()).toBeGreaterThan(1);
    });

  test('the planned route is drawn at the stop that is about it and nowhere else', async ({
    page,
  }) => {
    await page.goto('/maps/iran-border/');
    await expect(page.locator('.viewport .line-planned')).toBeHidden();
    expect(await page.locator('.thumbnail[data-layers~="tripp"]').count()).toBe(1);
  });
});

test.describe('by keyboard alone', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const id of ids)
    test(`every feature of ${id} is visited, and the map is left`, async ({ page }) => {
      await open(page, `/maps/${id}/`);
      const names = await page.locator('.facts .fact-name').allTextContents();
      await page.locator('.viewport').focus();
      // The focus may scroll the page to a stop of the journey, which marks what it is about.
      await rested(page);
      const seen = new Set<string>();
      const spoken = page.locator('.viewport [aria-live]');
      for (const i of names.keys()) {
        await page.keyboard.press('ArrowRight');
        seen.add((await spoken.textContent())!);
        await rested(page);
        const current = page.locator('.composition:visible [data-current], .canvas [data-current]');
        expect(await current.count(), `arrow ${i + 1}`).toBeGreaterThan(0);
      }
      expect([...seen].sort()).toEqual(names.map((name) => name.trim()).sort());
      await page.keyboard.press('Enter');
      await expect(page.locator('.map-detail a').first()).toBeVisible();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(page.locator('.map-detail')).toBeHidden();
      await expect(page.locator('.viewport')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('.viewport [data-current]')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.locator('.viewport')).not.toBeFocused();
    });

  test('the map is one stop of the tab key, zooms, moves and comes back', async ({ page }) => {
    await open(page, '/maps/btc-pipeline/');
    await expect(page.locator('.viewport [tabindex="0"], .viewport a[href]')).toHaveCount(0);
    await page.locator('.viewport').focus();
    await page.keyboard.press('+');
    const near = await rested(page);
    expect(near).not.toBe('');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await rested(page)).not.toBe(near);
    await page.keyboard.press('0');
    expect(await rested(page)).toBe('');
  });
});

test.describe('pointer and page', () => {
  test('the wheel scrolls the page; with ctrl it zooms the map', async ({ page }) => {
    await open(page, '/maps/communities/');
    await page.locator('.viewport').hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, 0));
    await rested(page);
    await page.locator('.viewport').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    expect(await rested(page)).toContain('scale(');
  });

  test('a click near a place opens what is known of it, and its button closes it', async ({
    page,
  }) => {
    // High enough that nothing has to scroll, for scrolling leads on to a stop of the journey.
    await page.setViewportSize({ width: 1280, height: 1200 });
    await open(page, '/maps/communities/');
    await page
      .locator('.composition[data-width="wide"] .symbol[data-feature="oghuz"] path')
      .click();
    await expect(page.locator('.map-detail')).toContainText('Oghuz');
    await page.locator('.map-detail button').click();
    await expect(page.locator('.map-detail')).toBeHidden();
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('one finger is left to the page, and buttons are at least 44 px', async ({ page }) => {
    await open(page, '/maps/iran-border/');
    await expect(page.locator('.viewport')).toHaveCSS('touch-action', 'pan-x pan-y');
    for (const target of await page.locator('.map-controls button, .map-layers label').all()) {
      const { width, height } = (await target.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });
});

for (const id of ids)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing on the map page of ${id}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page, `/maps/${id}/`);
      await page.locator('.viewport').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    });
