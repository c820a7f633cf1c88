import { embedFrame, expect, test } from './setup.ts';

const EMBED = '/embed/btc-pipeline/';
const iframe = (src: string, style = '') =>
  `<iframe src="${src}" title="Figure" width="700" height="700" style="border:0;${style}"></iframe>`;

/** Colour of the host's page as it shows through the frame's lower left corner, as r,g,b. */
async function shown(page: import('@playwright/test').Page): Promise<string> {
  const box = (await page.locator('iframe').boundingBox())!;
  const shot = await page.screenshot({
    clip: { x: box.x + 1, y: box.y + box.height - 4, width: 2, height: 2 },
  });
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(2, 2).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).join();
  }, shot.toString('base64'));
}

const ink = (frame: Awaited<ReturnType<typeof embedFrame>>) =>
  frame.evaluate(() => getComputedStyle(document.body).color);
const [DARK_INK, LIGHT_INK] = ['rgb(26, 28, 31)', 'rgb(233, 230, 223)'];

test('a light page shows through a light embed, whatever the reader’s system prefers', async ({
  page,
  host,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(
    host.show(
      `<body style="background:#cfe">${iframe(`${site.origin}${EMBED}?theme=light`, 'color-scheme:light')}`,
    ),
  );
  expect(await ink(await embedFrame(page))).toBe(DARK_INK);
  expect(await shown(page)).toBe('204,255,238');
});

test('a dark page shows through a dark embed', async ({ page, host, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(
    host.show(
      `<body style="background:#123">${iframe(`${site.origin}${EMBED}?theme=dark`, 'color-scheme:dark')}`,
    ),
  );
  expect(await ink(await embedFrame(page))).toBe(LIGHT_INK);
  expect(await shown(page)).toBe('17,34,51');
});

for (const [scheme, colour, text] of [
  ['light', '255,255,255', DARK_INK],
  ['dark', '17,34,51', LIGHT_INK],
] as const)
  test(`an embed follows a page that follows the system: ${scheme}`, async ({
    page,
    host,
    site,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const style =
      '<style>:root{color-scheme:light dark}body{background:light-dark(#fff,#123)}</style>';
    for (const query of ['', '?theme=auto']) {
      await page.goto(host.show(style + iframe(site.origin + EMBED + query)));
      expect(await ink(await embedFrame(page))).toBe(text);
      expect(await shown(page)).toBe(colour);
    }
  });

test('a named view is shown, and one that is not known is the whole map', async ({
  page,
  site,
}) => {
  const transform = async (query: string) => {
    await page.goto(site.origin + EMBED + query);
    await page.waitForTimeout(800);
    return page.locator('.view').getAttribute('transform');
  };
  expect(await transform('?view=ceyhan')).toMatch(/^translate/);
  expect(await transform('?view=ceyhan&static=1')).toMatch(/^translate/);
  expect(await transform('?view=atlantis')).toBeFalsy();
});

test('a static embed has nothing to press but its credit', async ({ page, site }) => {
  await page.goto(`${site.origin}${EMBED}?static=1`);
  await page.waitForTimeout(300);
  await expect(page.locator('.map-toolbar, [tabindex]')).toHaveCount(0);
  await expect(page.locator('summary')).toBeHidden();
  await expect(page.locator('.map-note')).toContainText('no endorsement');
  await page.keyboard.press('Tab');
  await expect(page.locator('.credit a')).toBeFocused();
});

test('a plain embed keeps the note on borders and the credit, and no other words', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}${EMBED}?plain=1`);
  await expect(page.locator('h1, summary').first()).toBeHidden();
  await expect(page.locator('.map-note')).toBeVisible();
  await expect(page.locator('.credit a')).toBeVisible();
  await page.goto(`${site.origin}/embed/btc-throughput/?plain=1`);
  for (const part of ['.chart-title', '.figure-note', 'figcaption', '.chart-data'])
    await expect(page.locator(part).filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.chart-plot:visible, .credit a')).toHaveCount(2);
});

test('unknown values change nothing', async ({ page, site }) => {
  const state = async (query: string) => {
    await page.goto(site.origin + EMBED + query);
    await page.waitForSelector('atlas-map[data-ready]');
    return page.evaluate(
      () => document.documentElement.getAttributeNames().join() + document.body.innerText,
    );
  };
  expect(
    await state('?theme=pink&static=yes&plain=2&lang=xx&view=1,2&at=%00&%=%&__proto__=1'),
  ).toBe(await state(''));
});

test('another language is shown where the document exists in it', async ({ page, site }) => {
  const az = `${site.origin}/az${EMBED}`;
  await page.route(`${site.origin}${EMBED}**`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '<base',
      `<link rel="alternate" hreflang="az" href="${az}"><base`,
    );
    await route.fulfill({ response, body });
  });
  await page.route(`${az}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>az</title>' }),
  );
  await page.goto(`${site.origin}${EMBED}?lang=az&theme=dark`);
  await expect(page).toHaveTitle('az');
  expect(page.url()).toBe(`${az}?lang=az&theme=dark`);
});
