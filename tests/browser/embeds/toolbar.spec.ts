import { embedFrame, expect, test } from './setup.ts';

/** Frames of the widths and heights that hosts give, px. */
const FRAMES = [
  [320, 560],
  [390, 700],
  [700, 640],
  [1100, 900],
  [1400, 500],
  [600, 300],
] as const;

for (const [width, height] of FRAMES)
  test(`every button of a map is seen and hit in a frame of ${width} by ${height} px, on the map or beside it`, async ({
    page,
    host,
    site,
  }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(
      host.show(
        `<iframe src="${site.origin}/embed/btc-pipeline/" title="Map" width="${width}" height="${height}" style="border:0"></iframe>`,
      ),
    );
    const frame = await embedFrame(page);
    await frame.waitForSelector('atlas-map[data-ready]');
    const found = await frame.evaluate(() => {
      const plate = document.querySelector('.viewport')!.getBoundingClientRect();
      return [...document.querySelectorAll('.map-toolbar button')].map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const onMap =
          left >= plate.left && right <= plate.right && top >= plate.top && bottom <= plate.bottom;
        const beside = left >= plate.right || top >= plate.bottom;
        const near = right <= innerWidth && left <= plate.right + 120 && top <= plate.bottom + 60;
        return { hit: button.contains(hit), apart: onMap || beside, near };
      });
    });
    expect(found).toEqual(found.map(() => ({ hit: true, apart: true, near: true })));
    expect(found).toHaveLength(4);
  });
