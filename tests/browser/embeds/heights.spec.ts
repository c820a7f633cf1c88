import { readFileSync } from 'node:fs';
import { contentHeight, expect, expectToFit, embedFrame, frameHeight, test } from './setup.ts';

const MAP = '/embed/btc-pipeline/';
const CHART = '/embed/btc-throughput/';
const iframe = (src: string, more = '') =>
  `<iframe src="${src}" title="Figure" width="100%" height="300" style="border:0" ${more}></iframe>`;
const listen = (body: string) => `<script>
  addEventListener('message', (event) => {
    const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === event.source);
    if (!frame) return;
    ${body}
  });
</script>`;

/** Hosts as they are in the wild, each with the one form of message that it knows. */
const DIALECTS: Record<string, string> = {
  Datawrapper: listen(`
    const heights = event.data['datawrapper-height'];
    if (heights === undefined) return;
    for (const id in heights)
      if (frame.src.includes(id)) frame.style.height = heights[id] + 'px';`),
  Embedly: listen(`
    if (typeof event.data !== 'string' || event.data.startsWith('pym')) return;
    const data = JSON.parse(event.data);
    if (data.context === 'iframe.resize' && data.src === frame.src) frame.style.height = data.height + 'px';`),
  AMP: listen(`
    const { sentinel, type, height } = event.data;
    if (sentinel === 'amp' && type === 'embed-size') frame.style.height = height + 'px';`),
  'the Guardian': listen(`
    if (typeof event.data !== 'string' || event.data.startsWith('pym')) return;
    const { type, value } = JSON.parse(event.data);
    if (type === 'set-height') frame.style.height = value + 'px';`),
  'a plain height': listen(`
    if (Object.keys(event.data).join() === 'height') frame.style.height = event.data.height + 'px';`),
};

for (const [figure, address] of Object.entries({ map: MAP, chart: CHART })) {
  for (const [name, script] of Object.entries(DIALECTS))
    test(`a ${figure} gets its height from a host that knows ${name}`, async ({
      page,
      host,
      site,
    }) => {
      await page.goto(host.show(script + iframe(site.origin + address)));
      await expectToFit(page);
    });

  test(`a ${figure} tells the browser itself its whole height, even in a low frame`, async ({
    page,
    host,
    site,
  }) => {
    await page.addInitScript(() => {
      if (parent === window) return;
      Object.assign(window, {
        requestResize: () => {
          document.title = String(document.querySelector('.embed')!.getBoundingClientRect().height);
        },
      });
    });
    await page.goto(host.show(iframe(site.origin + address).replace('300', '200')));
    const frame = await embedFrame(page);
    const height = await contentHeight(frame);
    expect(height).toBeGreaterThan(300);
    await expect.poll(async () => Number(await frame.title())).toBeCloseTo(height, 0);
  });

  test(`a ${figure} gets its height from a host with pym`, async ({ page, host, site }) => {
    host.script('/pym.js', readFileSync('node_modules/pym.js/dist/pym.v1.js', 'utf8'));
    await page.goto(
      host.show(`<div id="place"></div><script src="/pym.js"></script>
        <script>new pym.Parent('place', '${site.origin + address}', { title: 'Figure' })</script>`),
    );
    await expectToFit(page);
    await page.setViewportSize({ width: 500, height: 700 });
    await expectToFit(page);
  });
}

/** WordPress: a boxed-in frame, a secret in the address, heights between 200 and 1000 only. */
const wordPress = (src: string) => `
  <script>
    addEventListener('message', (event) => {
      const { message, value, secret } = event.data ?? {};
      if (!secret || /[^a-zA-Z0-9]/.test(secret)) return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
        if (event.source !== frame.contentWindow) continue;
        if (message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
        if (message === 'link' && new URL(value).host) document.title = value;
      }
    });
    addEventListener('DOMContentLoaded', () => {
      for (const frame of document.querySelectorAll('iframe'))
        frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    });
  </script>
  <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Figure"
    src="${src}#?secret=aB3dE5fG7h" data-secret="aB3dE5fG7h" width="600" height="338" frameborder="0"
    marginwidth="0" marginheight="0" scrolling="no"></iframe>`;

test('WordPress gets the height, and follows the credit link that the frame may not open', async ({
  page,
  host,
  site,
}) => {
  await page.goto(host.show(wordPress(site.origin + MAP)));
  await expectToFit(page);
  const frame = await embedFrame(page);
  await frame.locator('.credit a').click();
  await expect(page).toHaveTitle(/\/maps\/btc-pipeline\/$/);
});

test('WordPress cuts what is taller than 1000 px, and the map still fits', async ({
  page,
  host,
  site,
}) => {
  const tall = wordPress(site.origin + MAP).replace('width="600"', 'width="630"');
  await page.goto(host.show(tall));
  const frame = await embedFrame(page);
  await frame.locator('summary').click();
  await expect.poll(() => frameHeight(page)).toBe(1000);
  await page.waitForTimeout(2000);
  expect(await frameHeight(page)).toBe(1000);
});

test('the height follows when facts are opened and when the frame changes its width', async ({
  page,
  host,
  site,
}) => {
  await page.goto(host.show(DIALECTS['AMP']! + iframe(site.origin + MAP, 'id="f"')));
  await expectToFit(page);
  const before = await frameHeight(page);
  await (await embedFrame(page)).locator('summary').click();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 100);
  await expectToFit(page);
  await (await embedFrame(page)).locator('summary').click();
  for (const width of [240, 400, 641, 900, 1200]) {
    await page
      .locator('iframe')
      .evaluate((frame, px) => frame.setAttribute('width', String(px)), width);
    await expectToFit(page);
  }
});

test('the height that is told is the same whatever height the frame has', async ({
  page,
  host,
  site,
}) => {
  const told = async (height: number) => {
    await page.goto(
      host.show(`<script>addEventListener('message', ({ data }) => {
        if (data.sentinel === 'amp') document.title = data.height;
      })</script>${iframe(site.origin + MAP).replace('300', String(height))}`),
    );
    await embedFrame(page);
    await expect(page).toHaveTitle(/^\d+$/);
    await page.waitForTimeout(300);
    return page.title();
  };
  const first = await told(200);
  expect([await told(500), await told(1500)]).toEqual([first, first]);
});

test('nothing is sent by an embed that is not framed', async ({ page, site }) => {
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    window.postMessage = (...message: unknown[]) => void sent.push(message);
  });
  await page.goto(site.origin + MAP);
  await page.waitForSelector('atlas-map[data-ready]');
  await page.setViewportSize({ width: 500, height: 400 });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { sent: unknown[] }).sent)).toEqual([]);
});
