import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the builder shows the code for what is chosen, and the figure on three kinds of page', async ({
  page,
}) => {
  await page.goto('/embed/#btc-pipeline');
  const code = page.locator('textarea[name=code]');
  await expect(code).toHaveValue(
    /<iframe src="https:\/\/example.org\/embed\/btc-pipeline\/" title="[^"]+" width="100%" height="\d+"/,
  );
  const frames = page.locator('.embed-host iframe');
  const asked = frames.evaluateAll((all) => all.map((frame) => frame.getAttribute('src')));
  expect(await asked, 'the page around each decides its colours').toEqual([
    '/embed/btc-pipeline/?theme=light',
    '/embed/btc-pipeline/?theme=dark',
    '/embed/btc-pipeline/',
  ]);
  await page.getByLabel('Part of the map').selectOption('ceyhan');
  await page.getByLabel('Your page is').selectOption('dark');
  await page.getByLabel('Title and facts').check();
  await page.getByLabel('Fixed height (px)').fill('500');
  await expect(code).toHaveValue(
    /\?theme=dark&amp;view=ceyhan&amp;plain=1" .*height="500".*color-scheme:dark/,
  );
  await expect(frames).toHaveCount(3);
  for (const frame of await frames.all()) {
    await expect(frame).toHaveAttribute(
      'src',
      '/embed/btc-pipeline/?theme=dark&view=ceyhan&plain=1',
    );
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('atlas-map[data-ready]')).toBeVisible();
  }
  const titles = await frames.evaluateAll((all) => all.map((frame) => frame.getAttribute('title')));
  expect(new Set(titles).size).toBe(3);
});

test('each form of code can be had, and a chart has those that it can have', async ({ page }) => {
  await page.goto('/embed/');
  const code = page.locator('textarea[name=code]');
  const form = page.locator('select[name=form]');
  for (const [name, text] of [
    ['script', /embed\.js/],
    ['element', /<embedded-figure/],
    ['picture', /\.svg" alt="/],
    ['oembed', /\/oembed\/map\/.*\.json$/],
  ] as const) {
    await form.selectOption(name);
    await expect(code).toHaveValue(text);
  }
  await form.selectOption('picture');
  await page.locator('select[name=figure]').selectOption('btc-throughput');
  await expect(form).toHaveValue('frame');
  await expect(page.getByLabel('Part of the map')).toBeDisabled();
});

test('the code is copied by one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('output')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe /);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('all code is there to be copied', async ({ page }) => {
    await page.goto('/embed/');
    await page.locator('summary', { hasText: 'Caspian oil reaches' }).click();
    await expect(page.locator('#frame-btc-pipeline')).toHaveValue(/^<iframe /);
    await expect(page.locator('form')).toHaveCount(0);
  });
});

test('the builder leaves the page as it found it', async ({ page }) => {
  await page.goto('/embed/');
  await expect(page.locator('.embed-form')).toHaveCount(1);
  expect(
    await page.locator('embed-builder').evaluate((builder) => {
      const { parentNode, nextSibling } = builder;
      builder.remove();
      const left = builder.children.length;
      parentNode!.insertBefore(builder, nextSibling);
      return [left, builder.querySelectorAll('form').length];
    }),
  ).toEqual([1, 1]);
});

const found = (violations: { id: string; nodes: { target: unknown[] }[] }[]) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`);

test('axe finds nothing on the builder and inside of its frames', async ({ page }) => {
  await page.goto('/embed/#iran-border');
  for (const frame of await page.locator('.embed-host iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('atlas-map[data-ready]')).toBeVisible();
  }
  // Colours inside of frames are looked at below: axe takes any frame for white.
  const { violations } = await new AxeBuilder({ page }).exclude('.dark iframe').analyze();
  expect(found(violations)).toEqual([]);
});

test('axe finds nothing on the dark builder', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/embed/');
  await expect(page.locator('.embed-form')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(found(violations)).toEqual([]);
});

/** A frame is no page: its host has the landmarks. */
const OF_PAGES = ['landmark-one-main', 'region', 'page-has-heading-one'];

for (const [colorScheme, background] of [
  ['light', '#fff'],
  ['dark', '#121212'],
] as const)
  for (const id of ['karabakh', 'crude-share', 'btc-throughput'])
    test(`axe finds nothing in the embed of ${id}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/embed/${id}/`);
      await page.evaluate((colour) => {
        document.documentElement.style.background = colour;
      }, background);
      await page.locator('summary').first().click();
      const { violations } = await new AxeBuilder({ page }).disableRules(OF_PAGES).analyze();
      expect(found(violations)).toEqual([]);
    });
