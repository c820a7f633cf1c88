import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Builder,
  By,
  Capabilities,
  Key as Keys,
  Origin,
  until,
  type Actions,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver';
import type { Driver, Key, Look, Tab } from './tab.ts';
import { giveKeyboard } from './x-focus.ts';

/** The parts of a machine that WebKit needs here. */
export type WebKitPaths = { driver: string; browser: string; screen: string };

/** Room for the widest page of the flows, px. */
const SCREEN = { width: 1700, height: 1300 };
/** A turn of the wheel, which the package has and its types do not. */
type WheelActions = {
  scroll(x: number, y: number, right: number, down: number, over: WebElement): Actions;
};
const START_MS = 20_000;
/** The toolbar of MiniBrowser keeps its window from being as narrow as a phone, so it is made small. */
const SMALL_TOOLBAR = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; }';

/** Starts WebKitGTK's MiniBrowser on a screen of its own, by its WebDriver. Every tab is a new browser. */
export async function startWebKit(paths: WebKitPaths, look: Look): Promise<Driver> {
  const settings = writeSettings();
  const screen = spawn(
    paths.screen,
    ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const [told] = (await once(screen.stdout, 'data')) as [Buffer];
  const display = told.toString().trim();
  const port = await freePort();
  const server = spawn(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: settings,
      // The sandbox needs rights that containers and root do not have; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/status`);
  return {
    tab: async () => tabOf(await startSession(address, paths.browser, look), display),
    close: async () => {
      await ended(server);
      await ended(screen);
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

function writeSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), SMALL_TOOLBAR);
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address: string): Promise<void> {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver did not answer at ${address} within ${START_MS / 1000} s.`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

const startSession = (address: string, binary: string, look: Look): Promise<WebDriver> =>
  new Builder()
    .usingServer(address)
    .forBrowser('MiniBrowser')
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary,
          args: ['--automation', ...(look === 'dark' ? ['--dark-mode'] : [])],
        },
      }),
    )
    .build();

const find = (driver: WebDriver, selector: string) =>
  driver.wait(until.elementLocated(By.css(selector)), 10_000);

const tabOf = (driver: WebDriver, screen: string): Tab => ({
  open: (address) => driver.get(address),
  evaluate: (run, ...args) => driver.executeScript(run, ...args),
  evaluateInFrame: async (run) => {
    await driver.switchTo().frame(await find(driver, 'iframe'));
    try {
      return await driver.executeScript(run);
    } finally {
      await driver.switchTo().defaultContent();
    }
  },
  click: async (selector) => (await find(driver, selector)).click(),
  press: (key) => press(driver, key),
  type: (text) => driver.actions().sendKeys(text).perform(),
  wheel: async (selector, down, withCtrl = false) => {
    const over = await find(driver, selector);
    if (withCtrl) return driver.executeScript(turnWheelWithCtrl, over, down);
    await driver.actions().move({ origin: over }).perform();
    await (driver.actions() as unknown as WheelActions).scroll(0, 0, 0, down, over).perform();
  },
  drag: async (selector, right, down) => {
    const from = await find(driver, selector);
    await driver
      .actions()
      .move({ origin: from })
      .press()
      .move({ x: right, y: down, origin: Origin.POINTER, duration: 100 })
      .release()
      .perform();
  },
  resize: (width, height) => resize(driver, screen, width, height),
  screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
  close: () => driver.quit(),
});

/** The driver's own wheel knows no keys, so the page gets the event that it would get with one. */
function turnWheelWithCtrl(over: Element, down: number): void {
  const { left, top, width, height } = over.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const how = { deltaY: down, ctrlKey: true, bubbles: true, cancelable: true };
  over.dispatchEvent(new WheelEvent('wheel', { ...at, ...how }));
}

const NAMED: Record<string, string> = {
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowUp: Keys.ARROW_UP,
  ArrowDown: Keys.ARROW_DOWN,
};

async function press(driver: WebDriver, key: Key): Promise<void> {
  const name = key.replace('Shift+', '');
  const actions = driver.actions();
  if (name !== key) await actions.keyDown(Keys.SHIFT).perform();
  await driver
    .actions()
    .sendKeys(NAMED[name] ?? name)
    .perform();
  if (name !== key) await driver.actions().keyUp(Keys.SHIFT).perform();
}

/** Gives the page, not the window around it, a size, and the keyboard. */
async function resize(driver: WebDriver, screen: string, width: number, height: number) {
  const bars = await driver.executeScript<number>(() => outerHeight - innerHeight);
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width, height: height + bars });
  // The window of the tab before may take its time to go: until the page has the keyboard, it is given.
  const isReady = async () =>
    (await giveKeyboard(screen)) &&
    driver.executeScript<boolean>((w: number) => innerWidth === w && document.hasFocus(), width);
  const fault = `MiniBrowser does not show a page ${width} px wide that hears the keyboard.`;
  await driver.wait(isReady, 20_000, fault);
}
