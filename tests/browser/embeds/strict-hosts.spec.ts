import { embedSite } from '../../support/hosts.ts';
import { embedFrame, expect, expectToFit, FOLLOW, iframe, test } from './setup.ts';

const MAP = '/embed/iran-border/';

test('the embed without script says nothing at all in a frame without scripts', async ({
  page,
  host,
  site,
  complaints,
}) => {
  await page.goto(host.show(iframe(`${site.origin}${MAP.replace(/.$/, '-still/')}`, 'sandbox')));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.viewport')).toBeVisible();
  await expect(frame.locator('.map-note')).toContainText('no endorsement');
  await expect(frame.locator('.credit a')).toBeVisible();
  const { height: stage } = (await frame.locator('.stage').boundingBox())!;
  const { height: plate } = (await frame.locator('.viewport').boundingBox())!;
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
  await expect(frame.locator('.viewport')).toBeVisible();
  await expect(frame.locator('.map-note')).toContainText('no endorsement');
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
