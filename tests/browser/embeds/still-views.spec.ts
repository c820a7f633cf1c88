import type { Page } from '@playwright/test';
import { mapDefinitions } from '../../support/maps.ts';
import { expect, test } from './setup.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Names of the views of a map, as its page has them. */
const viewsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const views = document.querySelector('atlas-map')!.getAttribute('data-views') ?? '{}';
    return Object.keys(JSON.parse(views) as object);
  });

/** Waits until nothing moves any more. */
async function rested(page: Page): Promise<void> {
  const state = () => page.evaluate(() => document.querySelector('.viewport')!.innerHTML);
  let before = '';
  await expect
    .poll(async () => {
      const last = before;
      before = await state();
      return before === last;
    })
    .toBe(true);
}

type Seen = {
  transform: string | null;
  layers: string | undefined;
  marks: Record<string, string>;
  marked: string[];
};

/** Every name and dot in sight with its place on the map to half a px, and the layers that are shown. */
const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const viewport = document.querySelector<HTMLElement>('.viewport')!;
    const { left, top, width, height } = viewport.getBoundingClientRect();
    const half = (px: number) => Math.round(px * 2) / 2;
    const shapes = [...viewport.querySelectorAll('.label text, .symbol path')]
      .filter((shape) => shape.checkVisibility({ visibilityProperty: true }))
      .map((shape) => ({ shape, box: shape.getBoundingClientRect() }))
      .filter(
        ({ box }) =>
          box.right > left && box.bottom > top && box.left < left + width && box.top < top + height,
      )
      .map(({ shape, box }) => {
        const of = shape.closest('svg')!;
        const name = `${of.getAttribute('class')} ${of.getAttribute('x')} ${of.getAttribute('y')} ${shape.textContent}`;
        return [name, `${half(box.left - left)} ${half(box.top - top)}`];
      });
    return {
      transform: viewport.querySelector('.view')!.getAttribute('transform'),
      layers: viewport.dataset['layers'],
      marks: Object.fromEntries(shapes) as Record<string, string>,
      marked: [...viewport.querySelectorAll('[data-current][data-feature]')].map((mark) =>
        mark.getAttribute('data-feature')!,
      ),
    };
  });

/** What covers a map that can be moved, and no still one: names keep clear of it. */
const UNCOVERED = '.map-toolbar, .map-layers, .map-detail { display: none !important }';

async function open(page: Page, address: string): Promise<Seen> {
  await page.goto(address);
  if (!address.includes('static=1')) await page.waitForSelector('atlas-map[data-ready]');
  await page.evaluate(() => document.fonts.ready);
  await rested(page);
  return seen(page);
}

for (const id of mapDefinitions())
  for (const width of [390, 900])
    test(`a still embed of ${id} shows every view as a live one does, ${width} px wide`, async ({
      page,
      site,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 1000 });
      await page.addInitScript((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, UNCOVERED);
      const embed = `${site.origin}/embed/${id}/`;
      await page.goto(embed);
      const views = await viewsOn(page);
      expect(views.length).toBeGreaterThan(0);
      for (const query of ['', ...views.map((view) => `view=${view}`)]) {
        const live = await open(page, `${embed}?${query}`);
        const still = await open(page, `${embed}?${query}&static=1`);
        expect(still, query).toEqual(live);
        expect(Object.keys(still.marks).length, query).toBeGreaterThan(1);
      }
    });

test('a still embed shows the layers and marks the place that its address names', async ({
  page,
  site,
}) => {
  const embed = `${site.origin}/embed/iran-border/?static=1`;
  expect((await open(page, embed)).layers).not.toContain('tripp');
  const layered = await open(page, `${embed}&layers=tripp`);
  expect(layered.layers).toContain('tripp');
  await expect(page.locator('.viewport .line-planned')).toBeVisible();
  expect((await open(page, `${embed}&view=meghri`)).layers).toContain('tripp');
  expect((await open(page, `${embed}&at=julfa-crossing`)).marked).toContain('julfa-crossing');
  expect((await open(page, `${embed}&view=2000,1000,900`)).transform).toMatch(/^translate/);
});
