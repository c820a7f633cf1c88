import { chromium, expect, test } from '@playwright/test';
import { FLAGS, unpackShipped } from '../../src/tools/pdf-build/chrome.ts';

test('the Chromium that npm ships shows forms and foreign letters, on a machine without one', async () => {
  test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'it is made for Linux on x64');
  const browser = await chromium.launch({ executablePath: await unpackShipped(), args: FLAGS });
  const page = await browser.newPage();
  await page.setContent('<input value="x"><select><option>y</select><p>Ə Հ ع</p>');
  expect((await page.screenshot()).length).toBeGreaterThan(1000);
  await browser.close();
});
