/* eslint no-empty-pattern: off -- fixtures that need no other are written so */
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { embedSite, hostSite } from '../../support/hosts.ts';

export type HostSite = Awaited<ReturnType<typeof hostSite>>;
export type EmbedSite = Awaited<ReturnType<typeof embedSite>>;

/** A site of ours and another site, each on an origin of its own; no page may complain. */
export const test = base.extend<{ host: HostSite; site: EmbedSite; complaints: string[] }>({
  host: async ({}, use) => {
    const host = await hostSite();
    await use(host);
    await host.close();
  },
  site: async ({}, use) => {
    const site = await embedSite('dist-test/root');
    await use(site);
    await site.close();
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** The frame of the nth embed on a page, once its document is there. */
export async function embedFrame(page: Page, nth = 0): Promise<Frame> {
  const frame = page.locator('iframe').nth(nth);
  const content = await (await frame.elementHandle()).contentFrame();
  if (!content) throw new Error(`The page has no frame ${nth}.`);
  await content.waitForSelector('.embed');
  return content;
}

/** Height of a frame on its host, px. */
export const frameHeight = (page: Page, nth = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(nth)
    .evaluate((frame) => (frame as HTMLIFrameElement).clientHeight);

/** What an embed is where its frame has all the room it could want, px: measured apart from its own script. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    root.setAttribute('data-natural', '');
    const { height } = document.querySelector('.embed')!.getBoundingClientRect();
    root.removeAttribute('data-natural');
    return height;
  });

/** The frame ends at the height of its content, within 1 px, and is still there after 2 s. */
export async function expectToFit(page: Page, nth = 0): Promise<void> {
  const frame = await embedFrame(page, nth);
  const off = async () => Math.abs((await frameHeight(page, nth)) - (await contentHeight(frame)));
  await expect.poll(off).toBeLessThanOrEqual(1);
  const heights = new Set<number>();
  const until = Date.now() + 2000;
  while (Date.now() < until) {
    heights.add(await frameHeight(page, nth));
    await page.waitForTimeout(200);
  }
  expect([...heights]).toHaveLength(1);
  expect(await off()).toBeLessThanOrEqual(1);
}

export { expect };

/** The code for a frame, as a host writes it. */
export const iframe = (src: string, more = '') =>
  `<iframe src="${src}" title="Figure" width="100%" height="420" ${more}></iframe>`;
/** A host that gives its frames the height that they ask for. */
export const FOLLOW = `<script>addEventListener('message', (event) => {
  const { sentinel, type, height } = event.data ?? {};
  if (sentinel !== 'amp' || type !== 'embed-size') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.style.height = height + 'px';
})</script>`;
