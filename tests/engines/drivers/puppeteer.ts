import puppeteer, {
  type Browser,
  type BrowserContext,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { FLAGS } from '../../support/chrome.ts';
import type { Driver, Key, Look, Tab } from './tab.ts';

/** Starts Chromium by its own protocol. The device it stands for prefers a look, and less motion. */
export const startChromium = async (executablePath: string, look: Look): Promise<Driver> =>
  driverOf(
    await puppeteer.launch({
      browser: 'chrome',
      executablePath,
      args: [...FLAGS, '--force-prefers-reduced-motion'],
    }),
    async (page) => {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: look },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    },
  );

/** Starts Firefox by WebDriver BiDi, which knows no such preferences: its own settings stand in. */
export const startFirefox = async (executablePath: string, look: Look): Promise<Driver> =>
  driverOf(
    await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
        'ui.prefersReducedMotion': 1,
        'app.update.enabled': false,
      },
    }),
  );

const driverOf = (browser: Browser, prepare?: (page: Page) => Promise<void>): Driver => ({
  tab: async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await prepare?.(page);
    return tabOf(page, context);
  },
  close: () => browser.close(),
});

const tabOf = (page: Page, context: BrowserContext): Tab => ({
  open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
  evaluate: (run, ...args) => page.evaluate(run as (...given: unknown[]) => never, ...args),
  evaluateInFrame: async (run) => {
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error('The page has no frame.');
    return frame.evaluate(run as () => never);
  },
  click: (selector) => page.click(selector),
  press: (key) => press(page, key),
  type: (text) => page.keyboard.type(text),
  wheel: async (selector, down, withCtrl = false) => {
    await page.hover(selector);
    if (withCtrl) await page.keyboard.down('Control');
    await page.mouse.wheel({ deltaY: down });
    if (withCtrl) await page.keyboard.up('Control');
  },
  drag: async (selector, right, down) => {
    await page.hover(selector);
    const [x, y] = await middleOf(page, selector);
    await page.mouse.down();
    await page.mouse.move(x + right, y + down, { steps: 4 });
    await page.mouse.up();
  },
  resize: (width, height) => page.setViewport({ width, height }),
  screenshot: () => page.screenshot(),
  close: () => context.close(),
  pdf: () => page.pdf({ preferCSSPageSize: true }),
});

async function press(page: Page, key: Key): Promise<void> {
  if (!key.startsWith('Shift+')) return page.keyboard.press(key as KeyInput);
  await page.keyboard.down('Shift');
  await page.keyboard.press(key.slice('Shift+'.length) as KeyInput);
  await page.keyboard.up('Shift');
}

const middleOf = (page: Page, selector: string): Promise<readonly [number, number]> =>
  page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  });
