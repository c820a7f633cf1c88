import type { Browser } from '@playwright/test';
import { serve } from '../../support/serve.ts';
import { launch } from '../browser.ts';

const PORT = 4792;
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** Screens of text without a figure, a table or a picture, the longest of a chapter, by width in px. */
export type LongestRun = Record<(typeof SCREENS)[number]['width'], number>;

/** Reads the longest run of text off the built pages of the chapters. */
export async function longestRuns(ids: readonly string[]): Promise<Map<string, LongestRun>> {
  const server = await serve('dist', PORT, {});
  const browser = await launch();
  try {
    const runs = new Map<string, LongestRun>();
    for (const id of ids)
      runs.set(id, await runsOf(browser, `http://127.0.0.1:${PORT}/chapters/${id}/`));
    return runs;
  } finally {
    await browser.close();
    server.close();
  }
}

async function runsOf(browser: Browser, address: string): Promise<LongestRun> {
  const runs = { 390: 0, 1440: 0 };
  for (const { width, height } of SCREENS) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(address);
    const px = await page.$eval('.prose', (prose) => {
      // A picture that is not fetched yet would be without its height.
      for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
      const boxes = [...prose.querySelectorAll('figure, table, img, aside')].map((one) =>
        one.getBoundingClientRect(),
      );
      const { top, bottom } = prose.getBoundingClientRect();
      let longest = 0;
      let from = top;
      for (const box of [...boxes.sort((a, b) => a.top - b.top), { top: bottom, bottom }]) {
        longest = Math.max(longest, box.top - from);
        from = Math.max(from, box.bottom);
      }
      return longest;
    });
    runs[width] = Math.round((10 * px) / height) / 10;
    await page.close();
  }
  return runs;
}
