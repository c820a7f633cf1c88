import sharp from 'sharp';
import type { Tab } from './drivers/tab.ts';

/** What a reader of the tab could tell about the page. */

export const textOf = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((at) => document.querySelector(at)?.textContent.trim() ?? '', selector);

export const countOf = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((at) => document.querySelectorAll(at).length, selector);

/** Is any such element drawn with some size? A page may hold a drawing for each width. */
export const isShown = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate(
    (at) =>
      [...document.querySelectorAll(at)].some((element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
      }),
    selector,
  );

/** Is the first such element, or its beginning, within the window? */
export const isInSight = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate((at) => {
    const box = document.querySelector(at)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top >= -1 && box.top < innerHeight;
  }, selector);

export const hasFocus = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate((at) => document.activeElement?.matches(at) ?? false, selector);

export const focus = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate((at) => document.querySelector<HTMLElement>(at)?.focus(), selector);

export const addressOf = (tab: Tab): Promise<string> => tab.evaluate(() => location.href);

/** How far the page is wider than its window, px. */
export const overflowOf = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The colour behind the page, as the browser writes it. */
export const paperOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Presses Tab until such an element has the focus; false where the key never gets there. */
export async function tabTo(tab: Tab, selector: string, most = 40): Promise<boolean> {
  for (let i = 0; i < most; i++) {
    await tab.press('Tab');
    if (await hasFocus(tab, selector)) return true;
  }
  return false;
}

/** The colour that is painted at a place of the window, as red, green and blue. */
export async function colourAt(tab: Tab, x: number, y: number): Promise<number[]> {
  const spot = { left: Math.round(x), top: Math.round(y), width: 1, height: 1 };
  const picture = sharp(await tab.screenshot())
    .extract(spot)
    .removeAlpha();
  return [...(await picture.raw().toBuffer())];
}
