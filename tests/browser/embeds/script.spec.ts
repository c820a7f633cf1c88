import { embedSnippet, elementSnippet, scriptSnippet } from '../../../src/wire/embed-snippet.ts';
import { embedSite } from '../../support/hosts.ts';
import { aspectOf } from '../../support/maps.ts';
import { embedFrame, expect, expectToFit, frameHeight, test, type EmbedSite } from './setup.ts';

const TITLE = 'A map';
const place = (site: EmbedSite, id = 'region', query = '') =>
  `<div data-embed="${site.origin}/embed/${id}/${query}"><a href="${site.origin}/maps/${id}/">${TITLE}</a></div>`;
const script = (site: EmbedSite, more = '') =>
  `<script src="${site.origin}/embed.js" ${more}></script>`;

test('the pasted snippet with its script becomes a frame with a name that fits', async ({
  page,
  host,
  site,
}) => {
  const embed = { src: `${site.origin}/embed/region/`, title: TITLE, height: 480 };
  await page.goto(
    host.show(
      scriptSnippet(embed, {
        script: `${site.origin}/embed.js`,
        page: `${site.origin}/maps/region/`,
      }),
    ),
  );
  await expectToFit(page);
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('title', TITLE);
  await expect(frame).toHaveAttribute('loading', 'lazy');
  await expect(frame).toHaveAttribute('sandbox', /^allow-scripts/);
  await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
});

const ORDERS: [name: string, html: (site: EmbedSite) => string][] = [
  ['before the markup', (site) => script(site) + place(site)],
  ['after the markup', (site) => place(site) + script(site)],
  ['twice', (site) => script(site) + place(site) + script(site)],
  ['as a module', (site) => script(site, 'type="module"') + place(site)],
  [
    'by import',
    (site) =>
      `${place(site)}<script type="module">await import('${site.origin}/embed.js')</script>${script(site, 'type="text/plain"')}`,
  ],
  [
    'late',
    (site) =>
      `${place(site)}<script>setTimeout(() => { const s = document.createElement('script'); s.src = '${site.origin}/embed.js'; document.head.append(s); }, 500)</script>`,
  ],
  [
    'before markup that comes late',
    (site) =>
      `${script(site)}<template>${place(site)}</template><script>setTimeout(() => document.body.append(document.querySelector('template').content.cloneNode(true)), 500)</script>`,
  ],
];
for (const [name, html] of ORDERS)
  test(`the script works when it is added ${name}`, async ({ page, host }) => {
    // Modules are fetched across origins only where the server allows it, as static hosts do.
    const site = await embedSite('dist-test/root', { 'access-control-allow-origin': '*' });
    await page.goto(host.show(`<body>${html(site)}`));
    await expect(page.locator('iframe')).toHaveCount(1);
    await expectToFit(page);
    await site.close();
  });

test('a frame that was pasted by hand gets its height too', async ({ page, host, site }) => {
  const frame = embedSnippet({
    src: `${site.origin}/embed/btc-throughput/`,
    title: TITLE,
    height: 250,
  });
  await page.goto(host.show(frame + script(site)));
  await expectToFit(page);
});

test('the script leaves no name behind', async ({ page, host, site }) => {
  await page.goto(host.show(place(site)));
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.goto(host.show(place(site) + script(site)));
  await embedFrame(page);
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
  // Frames are counted on the window by number.
  expect(after.filter((name) => !before.includes(name) && !/^\d+$/.test(name))).toEqual([]);
});

test('the height is taken from our frame alone, and only where it makes sense', async ({
  page,
  host,
  site,
}) => {
  await page.goto(
    host.show(
      `${place(site)}${script(site)}<iframe srcdoc="<script>parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 4321 }, '*')</script>" title="Other"></iframe>`,
    ),
  );
  await expectToFit(page);
  const before = await frameHeight(page);
  await page.evaluate(() => {
    for (const height of [77, '999', -1, NaN, Infinity, {}, null])
      window.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    for (let i = 0; i < 10_000; i++) window.postMessage({ garbage: i }, '*');
  });
  await page.waitForTimeout(800);
  expect(await frameHeight(page)).toBe(before);
  expect(await frameHeight(page, 1)).toBeLessThan(400);
});

test('places of other sites are left alone', async ({ page, host, site }) => {
  await page.goto(
    host.show(
      `${script(site)}<div data-embed="https://elsewhere.example/embed/x/"><a href="/">x</a></div><div data-embed="javascript:alert(1)">y</div><div data-embed="${site.origin}/maps/region/">z</div>`,
    ),
  );
  await page.waitForTimeout(300);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('where the script is blocked the link stays, and so does the page', async ({
  page,
  host,
  site,
  complaints,
}) => {
  const policy = `default-src 'none'; frame-src ${site.origin}`;
  await page.goto(host.show(place(site) + script(site), { 'content-security-policy': policy }));
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  // The host forbids it and says so itself; nothing else is said.
  expect(complaints.splice(0).every((text) => text.includes('/embed.js'))).toBe(true);
});

test('a host that follows a strict policy can use the script', async ({ page, host, site }) => {
  const policy = `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
  await page.goto(host.show(place(site) + script(site), { 'content-security-policy': policy }));
  await expectToFit(page);
});

const PICTURE = {
  page: 'https://a.example/maps/region/',
  alt: 'A map of the region',
  credit: 'Credit',
  width: 960,
  height: 700,
};

test('the element shows the map in the page itself, and leaks no style', async ({ page, host }) => {
  const site = await embedSite('dist-test/root', { 'access-control-allow-origin': '*' });
  const html = elementSnippet(`${site.origin}/embed/region/`, `${site.origin}/embed-element.js`, {
    ...PICTURE,
    src: `${site.origin}/embed/region.svg`,
  });
  await page.goto(
    host.show(`<body style="font:20px serif"><p>Text</p>${html}`, {
      'content-security-policy': `default-src 'none'; style-src-attr 'unsafe-inline'; img-src ${site.origin}; script-src ${site.origin}; connect-src ${site.origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    }),
  );
  await expect(page.locator('atlas-map[data-ready]')).toBeVisible();
  await expect(page.locator('.map-note')).toContainText('no endorsement');
  await expect(page.locator('.credit a')).toBeVisible();
  const plate = (await page.locator('.viewport').boundingBox())!;
  expect(plate.width / plate.height).toBeCloseTo(aspectOf('region'), 1);
  await page.locator('.map-toolbar button').first().click();
  await expect(page.locator('.viewport[data-zoomed]')).toHaveCount(1);
  expect(
    await page
      .locator('p')
      .first()
      .evaluate((p) => getComputedStyle(p).fontSize),
  ).toBe('20px');
  await site.close();
});

test('the picture inside the element stays where the map cannot be had', async ({
  page,
  host,
  site,
  complaints,
}) => {
  const html = elementSnippet(`${site.origin}/embed/region/`, `${site.origin}/embed-element.js`, {
    ...PICTURE,
    src: `${site.origin}/embed/region.svg`,
  });
  await page.goto(host.show(html));
  await expect(page.getByRole('img', { name: PICTURE.alt })).toBeVisible();
  await page.waitForTimeout(300);
  await expect(page.getByRole('img', { name: PICTURE.alt })).toBeVisible();
  // A server without CORS headers: the browser says so, and nothing else happens.
  expect(complaints.splice(0).every((text) => /CORS|net::ERR_FAILED/.test(text))).toBe(true);
});

test('the element shows the still map, in silence, on a page that refuses to let it be moved', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, ...rest) => {
      if (name === 'atlas-map') throw new Error('refused');
      define(name, ...rest);
    };
  });
  const site = await embedSite('dist-test/root', { 'access-control-allow-origin': '*' });
  const html = elementSnippet(`${site.origin}/embed/region/`, `${site.origin}/embed-element.js`, {
    ...PICTURE,
    src: `${site.origin}/embed/region.svg`,
  });
  await page.goto(host.show(html));
  await expect(page.locator('.viewport svg').first()).toBeVisible();
  await expect(page.locator('.map-note')).toContainText('no endorsement');
  await site.close();
});
