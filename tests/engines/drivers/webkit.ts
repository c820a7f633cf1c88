import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  By,
  Key as Keys,
  Origin,
  until,
  type Actions,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver';
import type { Driver, Key, Look, Tab } from './tab.ts';
import { startSession, type WebKitPaths, type WebKitSession } from './webkit-session.ts';
import { giveKeyboard } from './x-focus.ts';

/** A turn of the wheel, which the package has and its types do not. */
type WheelActions = {
  scroll(x: number, y: number, right: number, down: number, over: WebElement): Actions;
};
/** The toolbar of MiniBrowser keeps its window from being as narrow as a phone, so it is made small. */
const SMALL_TOOLBAR = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; }';

/** WebKitGTK's MiniBrowser by its WebDriver. Every tab is a new browser, on a screen of its own. */
export function startWebKit(paths: WebKitPaths, look: Look): Promise<Driver> {
  const settings = writeSettings();
  return Promise.resolve({
    tab: async () => tabOf(await startSession(paths, settings, look)),
    close: () => rm(settings, { recursive: true, force: true }),
  });
}

function writeSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), SMALL_TOOLBAR);
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

const find = (driver: WebDriver, selector: string) =>
  driver.wait(until.elementLocated(By.css(selector)), 10_000);

const tabOf = ({ driver, display, end }: WebKitSession): Tab => ({
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
  resize: (width, height) => resize(driver, display, width, height),
  screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
  close: () => driver.quit().finally(end),
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
async function resize(driver: WebDriver, display: string, width: number, height: number) {
  const bars = await driver.executeScript<number>(() => outerHeight - innerHeight);
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width, height: height + bars });
  // A window that is not shown yet cannot take the keyboard: it is given until the page has it.
  const isReady = async () =>
    (await giveKeyboard(display)) &&
    driver.executeScript<boolean>((w: number) => innerWidth === w && document.hasFocus(), width);
  const fault = `MiniBrowser does not show a page ${width} px wide that hears the keyboard.`;
  await driver.wait(isReady, 20_000, fault);
}
