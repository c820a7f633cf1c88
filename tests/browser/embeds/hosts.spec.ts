import { embeddableIds } from '../../support/embeds.ts';
import { embedFrame, expect, expectToFit, FOLLOW, frameHeight, iframe, test } from './setup.ts';

const MAP = '/embed/iran-border/';

/** Labels of an embed's plate that lie on one another or are cut off. */
const crowded = (frame: Awaited<ReturnType<typeof embedFrame>>): Promise<string[]> =>
  frame.evaluate(() => {
    const plate = document.querySelector('.viewport')!.getBoundingClientRect();
    const found = [...document.querySelectorAll('.viewport .label text')].filter((text) =>
      text.checkVisibility({ visibilityProperty: true }),
    );
    const boxes = found.map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ text, box }, i) => [
      ...(box.left < plate.left - 1 || box.right > plate.right + 1 ? [`${text} is cut`] : []),
      ...boxes
        .slice(i + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        )
        .map((other) => `${text} lies on ${other.text}`),
    ]);
  });

test('in a host that never answers the figure gives way and all of it can be reached', async ({
  page,
  host,
  site,
}) => {
  for (const [width, height] of [
    [240, 200],
    [320, 260],
    [600, 300],
    [1000, 360],
  ]) {
    await page.goto(
      host.show(
        iframe(site.origin + MAP)
          .replace('100%', String(width))
          .replace('420', String(height)),
      ),
    );
    const frame = await embedFrame(page);
    await frame.waitForSelector('atlas-map[data-ready]');
    await page.waitForTimeout(100);
    const { plate, view, credit, wide } = await frame.evaluate(() => {
      const { bottom, right } = document.querySelector('.viewport')!.getBoundingClientRect();
      const root = document.scrollingElement!;
      return {
        plate: Math.max(bottom - innerHeight, right - innerWidth),
        view: document.querySelector('.viewport')!.clientHeight,
        credit:
          document.querySelector('.credit')!.getBoundingClientRect().bottom - root.scrollHeight,
        wide: root.scrollWidth - innerWidth,
      };
    });
    expect(plate, `${width} × ${height}: the map is in sight`).toBeLessThanOrEqual(1);
    expect(view).toBeGreaterThan(90);
    expect(credit).toBeLessThanOrEqual(1);
    expect(wide, 'nothing to scroll sideways').toBeLessThanOrEqual(0);
    expect(await crowded(frame)).toEqual([]);
  }
});

test('garbage and 10,000 requests get few answers and change nothing', async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    host.show(`<script>let heard = 0; addEventListener('message', () => heard++)</script>${FOLLOW}
      ${iframe(site.origin + MAP)}`),
  );
  await expectToFit(page);
  const before = await frameHeight(page);
  await page.evaluate(async () => {
    heard = 0;
    const { contentWindow } = document.querySelector('iframe')!;
    const garbage = [
      null,
      0,
      '',
      'pym',
      '{"a":',
      [],
      { height: 9 },
      { sentinel: 'amp' },
      { message: 'ready', secret: 1 },
      'pymxPYMxxPYMxwidthxPYMx5',
      new ArrayBuffer(9),
    ];
    for (const each of garbage) contentWindow!.postMessage(each, '*');
    for (let i = 0; i < 10_000; i++)
      contentWindow!.postMessage({ sentinel: 'amp', type: 'embed-size-query' }, '*');
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  const answers = await page.evaluate(() => heard);
  expect(answers).toBeGreaterThan(0);
  expect(answers).toBeLessThan(150);
  expect(await frameHeight(page)).toBe(before);
});

test('a host that sends every message back hears no more of it', async ({ page, host, site }) => {
  await page.goto(
    host.show(`<script>let heard = 0; addEventListener('message', ({ data, source }) => {
      heard++; source.postMessage(data, '*');
    })</script>${iframe(site.origin + MAP)}`),
  );
  await (await embedFrame(page)).waitForSelector('atlas-map[data-ready]');
  await page.waitForTimeout(500);
  const first = await page.evaluate(() => heard);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => heard)).toBe(first);
  expect(first).toBeLessThan(30);
});

test('twenty embeds on one page each get their own height', async ({ page, host, site }) => {
  test.slow();
  const ids = embeddableIds().map(({ id }) => id);
  const frames = [...ids, ...ids].map((id) => iframe(`${site.origin}/embed/${id}/`));
  await page.goto(host.show(FOLLOW + frames.join('')));
  expect(frames.length).toBeGreaterThanOrEqual(20);
  await page.waitForTimeout(1500);
  for (let nth = 0; nth < frames.length; nth++) {
    // Browsers let frames out of sight rest.
    await page.locator('iframe').nth(nth).scrollIntoViewIfNeeded();
    const frame = await embedFrame(page, nth);
    const embed = () =>
      frame.evaluate(() => document.querySelector('.embed')!.getBoundingClientRect().height);
    await expect
      .poll(async () => Math.abs((await frameHeight(page, nth)) - (await embed())))
      .toBeLessThanOrEqual(1);
  }
});

test('a frame that starts hidden gets its height when it is shown', async ({
  page,
  host,
  site,
}) => {
  await page.goto(host.show(`${FOLLOW}<div hidden>${iframe(site.origin + MAP)}</div>`));
  await page.waitForTimeout(500);
  await page.locator('div').evaluate((div) => div.removeAttribute('hidden'));
  await expectToFit(page);
});

test('a page from right to left keeps the map as it is', async ({ page, host, site }) => {
  await page.goto(host.show(`${FOLLOW}<body dir="rtl">${iframe(site.origin + MAP)}`));
  await expectToFit(page);
  expect(await crowded(await embedFrame(page))).toEqual([]);
});

test('a page that is zoomed to 200 % gets a frame that fits', async ({ page, host, site }) => {
  await page.goto(host.show(`${FOLLOW}<body style="zoom:2">${iframe(site.origin + MAP)}`));
  const frame = await embedFrame(page);
  await expect
    .poll(() =>
      frame.evaluate(() =>
        Math.abs(document.querySelector('.embed')!.getBoundingClientRect().height - innerHeight),
      ),
    )
    .toBeLessThanOrEqual(1);
});

test('printed, the figure is whole, light and without buttons', async ({ page, host, site }) => {
  await page.goto(host.show(FOLLOW + iframe(site.origin + MAP)));
  await expectToFit(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const frame = await embedFrame(page);
  await expect(frame.locator('.map-toolbar')).toBeHidden();
  expect(await frame.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(26, 28, 31)');
});

test('the map can be read and moved with the network gone', async ({ page, host, site }) => {
  await page.goto(host.show(FOLLOW + iframe(site.origin + MAP)));
  await expectToFit(page);
  await page.context().setOffline(true);
  const frame = await embedFrame(page);
  await frame.locator('.map-toolbar button').first().click();
  await expect(frame.locator('.viewport[data-zoomed]')).toHaveCount(1);
  await frame.locator('summary').click();
  await expect(frame.locator('.facts li').first()).toBeVisible();
});

for (const { kind, id } of embeddableIds())
  test(`the ${kind} ${id} is one request, with no cookie, storage or other origin`, async ({
    page,
    host,
    site,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(host.show(FOLLOW + iframe(`${site.origin}/embed/${id}/`)));
    await embedFrame(page);
    await page.mouse.move(200, 200);
    await page.waitForTimeout(400);
    const others = asked.filter((url) => !url.startsWith(host.origin) && !url.startsWith('data:'));
    expect(others).toEqual([`${site.origin}/embed/${id}/`]);
    expect(site.asked).toEqual([{ url: `/embed/${id}/`, cookie: undefined }]);
    // On its own, where the browser would let it keep something.
    await page.goto(`${site.origin}/embed/${id}/`);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(kept).toEqual([0, 0, 0, 0, 0]);
  });

declare let heard: number;
