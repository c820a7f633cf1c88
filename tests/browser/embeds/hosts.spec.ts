import { embedSite } from '../../support/hosts.ts';
import { embeddableIds } from '../../support/embeds.ts';
import { embedFrame, expect, expectToFit, frameHeight, test } from './setup.ts';

const MAP = '/embed/iran-border/';
const iframe = (src: string, more = '') =>
  `<iframe src="${src}" title="Figure" width="100%" height="420" ${more}></iframe>`;
const FOLLOW = `<script>addEventListener('message', (event) => {
  const { sentinel, type, height } = event.data ?? {};
  if (sentinel !== 'amp' || type !== 'embed-size') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.style.height = height + 'px';
})</script>`;

/** Labels of an embed's plate that lie on one another or are cut off. */
const crowded = (frame: Awaited<ReturnType<typeof embedFrame>>): Promise<string[]> =>
  frame.evaluate(() => {
    const plate = document.querySelector('.plate')!.getBoundingClientRect();
    const found = [...document.querySelectorAll('.plate .label text')].filter((text) =>
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

test('the embed without script says nothing at all in a frame without scripts', async ({
  page,
  host,
  site,
  complaints,
}) => {
  await page.goto(host.show(iframe(`${site.origin}${MAP.replace(/.$/, '-still/')}`, 'sandbox')));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.plate')).toBeVisible();
  await expect(frame.locator('.plate-note')).toContainText('endorses nothing');
  await expect(frame.locator('.credit a')).toBeVisible();
  const { height: stage } = (await frame.locator('.stage').boundingBox())!;
  const { height: plate } = (await frame.locator('.plate').boundingBox())!;
  expect(stage - plate).toBeLessThan(2);
  expect(complaints).toEqual([]);
});

test('the usual embed, too, shows the whole map, its note and its credit in a frame without scripts', async ({
  page,
  host,
  site,
  complaints,
}) => {
  await page.goto(host.show(iframe(site.origin + MAP, 'sandbox')));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.plate')).toBeVisible();
  await expect(frame.locator('.plate-note')).toContainText('endorses nothing');
  await expect(frame.locator('.credit a')).toBeVisible();
  await expect(frame.locator('.map-toolbar')).toHaveCount(0);
  // The browser names the scripts that the host forbids; nothing else is said.
  expect(complaints.splice(0).every((text) => text.includes('Blocked script execution'))).toBe(
    true,
  );
});

test('a host that allows nothing but our frame gets no report', async ({ page, host, site }) => {
  const policy = `default-src 'none'; frame-src ${site.origin}`;
  await page.goto(host.show(iframe(site.origin + MAP), { 'content-security-policy': policy }));
  await (await embedFrame(page)).waitForSelector('atlas-map[data-ready]');
});

test('a cross-origin isolated host shows an embed that is served with its headers', async ({
  page,
  host,
}) => {
  const isolated = await embedSite('dist-test/root', {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': 'frame-ancestors *',
  });
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  await page.goto(host.show(FOLLOW + iframe(isolated.origin + MAP), headers));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expectToFit(page);
  await isolated.close();
});

test('a cross-origin isolated host shows an embed without headers in a credentialless frame', async ({
  page,
  host,
  site,
}) => {
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  await page.goto(host.show(FOLLOW + iframe(site.origin + MAP, 'credentialless'), headers));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expectToFit(page);
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
      const { bottom, right } = document.querySelector('.plate')!.getBoundingClientRect();
      const root = document.scrollingElement!;
      return {
        plate: Math.max(bottom - innerHeight, right - innerWidth),
        view: document.querySelector('.plate')!.clientHeight,
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
  await expect(frame.locator('.plate[data-zoomed]')).toHaveCount(1);
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
