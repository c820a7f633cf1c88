import { expect, test, type Page } from '@playwright/test';
import { open, rested } from '../support/map-page.ts';

/** How much of a part of the window is dark, from 0 to 1. */
async function darkShare(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
) {
  const shot = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    const { data: values } = canvas.getImageData(0, 0, picture.width, picture.height);
    const reds = values.filter((_, i) => i % 4 === 0);
    return reds.filter((red) => red < 190).length / reds.length;
  }, shot);
}

for (const width of [390, 1100])
  test(`hatching is seen as lines with gaps on a map enlarged at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, '/maps/btc-pipeline/#view=refineries');
    await rested(page);
    const plate = (await page.locator('.viewport').boundingBox())!;
    const drawn = page.locator('.golan').filter({ visible: true });
    const area = (await drawn.last().boundingBox())!;
    const y = Math.max(plate.y, area.y) + (width < 640 ? 8 : 70);
    const clip = { x: area.x + area.width * 0.35, y, width: area.width * 0.35, height: 28 };
    const share = await darkShare(page, clip);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.6);
  });

test('a map whose note says that the Golan Heights are hatched hatches them', async ({ page }) => {
  for (const id of ['region', 'btc-pipeline']) {
    await page.goto(`/maps/${id}/`);
    await expect(page.locator('body')).toContainText(
      /Hatched: the Golan Heights|Golan Heights[^.]{0,30}hatched/,
    );
    const pattern = await page.locator('.golan').evaluate((area) => {
      const [, name] = /#([\w-]+)/.exec(getComputedStyle(area).fill) ?? [];
      return document.getElementById(name ?? '')?.localName;
    });
    expect(pattern).toBe('pattern');
  }
});
