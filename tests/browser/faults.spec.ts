import { expect, test, type Page, type Route } from '@playwright/test';
import { pageKinds } from '../support/page-kinds.ts';

/** What a page asks for besides itself may fail; a service worker would hide that. */
test.use({ serviceWorkers: 'block' });

type Asked = { name: string; type: string; matches: (address: string) => boolean };

const fault = {
  blocked: (route: Route) => route.abort(),
  missing: (route: Route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<p>404' }),
  truncated: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
};

/** All that a page asks for when it is read to its end; its fonts count as one, for they fail alike. */
async function askedBy(page: Page, address: string): Promise<Asked[]> {
  const asked = new Map<string, string>();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (request.resourceType() !== 'document' && url.protocol.startsWith('http'))
      asked.set(url.pathname, request.resourceType());
  });
  await page.goto(address);
  await readToTheEnd(page);
  const isFont = ([, type]: [string, string]) => type === 'font';
  const fonts = new Set([...asked].filter(isFont).map(([path]) => path));
  const single = [...asked]
    .filter((entry) => !isFont(entry))
    .map(([name, type]) => ({
      name,
      type,
      matches: (path: string) => path === name,
    }));
  const all = { name: 'all fonts', type: 'font', matches: (path: string) => fonts.has(path) };
  return fonts.size > 0 ? [...single, all] : single;
}

const readToTheEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const figure of document.querySelectorAll('figure, atlas-map')) {
      figure.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
    // Time for what a figure asks for when it comes near, and for one more try of it.
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 250));
  });

/** What a reader has of a page: its words, and figures that show something. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const isBlank = (figure: Element) => {
      const { width, height } = figure.getBoundingClientRect();
      const drawn = figure.querySelector(
        'svg :is(path, circle, rect, line), img, table, iframe, pre, blockquote',
      );
      return width < 100 || height < 40 || !drawn;
    };
    const seen = [...document.querySelectorAll('h1, figcaption, p')].some((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    });
    const whole = (document.querySelector('main') ?? document.body).textContent;
    return {
      words: whole.split(/\s+/).length,
      seen,
      blank: [...document.querySelectorAll('figure')]
        .filter((figure) => figure.checkVisibility())
        .filter(isBlank)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    };
  });

for (const address of pageKinds('dist-test/root'))
  test(`${address} reads whole when any one thing that it asks for fails`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    const asked = await askedBy(page, address);
    const sound = await stateOf(page);
    expect(sound).toMatchObject({ seen: true, blank: [] });

    for (const { name, matches } of asked)
      for (const [kind, fail] of Object.entries(fault))
        await test.step(`${name} ${kind}`, async () => {
          const other = await context.newPage();
          let tries = 0;
          let errors = 0;
          other.on('pageerror', () => errors++);
          await other.route(
            ({ pathname }) => matches(pathname),
            (route) => {
              tries++;
              return fail(route);
            },
          );
          await other.goto(address);
          await readToTheEnd(other);
          const { words, seen, blank } = await stateOf(other);
          expect.soft(words, `${name} ${kind}: words`).toBeGreaterThanOrEqual(sound.words * 0.95);
          expect.soft({ seen, blank }, `${name} ${kind}`).toEqual({ seen: true, blank: [] });
          expect.soft(tries, `${name} ${kind}: requests`).toBeLessThanOrEqual(8);
          expect.soft(errors, `${name} ${kind}: errors`).toBeLessThanOrEqual(1);
          await other.close();
        });
  });

for (const address of pageKinds('dist-test/root'))
  test(`${address} reads before scripts, fonts, pictures and data have come`, async ({ page }) => {
    const held: Route[] = [];
    const slow = new Set(['script', 'font', 'image', 'fetch', 'xhr']);
    await page.route('**/*', async (route) => {
      if (slow.has(route.request().resourceType())) held.push(route);
      else await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('h1, figcaption, p').filter({ visible: true }).first()).toBeVisible();
    const { seen, blank, words } = await stateOf(page);
    expect({ seen, blank }).toEqual({ seen: true, blank: [] });
    expect(words).toBeGreaterThan(5);
    for (const route of held) await route.continue();
    await page.waitForLoadState('load');
    expect((await stateOf(page)).blank).toEqual([]);
  });

test('a figure that shows nothing counts as blank', async ({ page }) => {
  await page.setContent(
    '<p>x</p><figure></figure><figure><img width="200" height="100" alt=""></figure>',
  );
  expect((await stateOf(page)).blank).toEqual(['<figure></figure>']);
});
