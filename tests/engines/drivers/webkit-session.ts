import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { Look } from './tab.ts';

/** The parts of a machine that WebKit needs here. */
export type WebKitPaths = { driver: string; browser: string; screen: string };

/** A browser with a driver and a screen of its own, so that nothing of another is in its way. */
export type WebKitSession = { driver: WebDriver; display: string; end: () => Promise<void> };

/** Room for the widest page of the flows, px. */
const SCREEN = '1700x1300x24';
const START_MS = 25_000;

/**
 * Starts MiniBrowser. At times, on a busy machine, its driver never says that it has: then all of it is
 * ended and started once more, which is printed.
 * @param settings folder with the settings of GTK
 * @throws Error where it does not start the second time
 */
export const startSession = (
  paths: WebKitPaths,
  settings: string,
  look: Look,
): Promise<WebKitSession> =>
  startOnce(paths, settings, look).catch((fault: unknown) => {
    console.warn(`${String(fault)} It is started once more.`);
    return startOnce(paths, settings, look);
  });

async function startOnce(paths: WebKitPaths, settings: string, look: Look): Promise<WebKitSession> {
  const screen = startScreen(paths.screen);
  const children: ChildProcess[] = [screen.process];
  const end = async () => void (await Promise.all(children.map(ended)));
  try {
    const display = await screen.display;
    const port = await freePort();
    children.unshift(startDriver(paths.driver, port, display, settings));
    const address = `http://127.0.0.1:${port}`;
    await answers(`${address}/status`);
    const driver = await inTime(startBrowser(address, paths.browser, look));
    return { driver, display, end };
  } catch (fault) {
    await end();
    throw fault;
  }
}

function startScreen(path: string) {
  const options = ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const process = spawn(path, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const told = once(process.stdout, 'data') as Promise<[Buffer]>;
  return { process, display: told.then(([text]) => text.toString().trim()) };
}

const startDriver = (path: string, port: number, display: string, settings: string): ChildProcess =>
  spawn(path, [`--port=${port}`], {
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

const startBrowser = (address: string, binary: string, look: Look): Promise<WebDriver> =>
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

/** The browser, or an error where it takes too long. */
function inTime(browser: Promise<WebDriver>): Promise<WebDriver> {
  browser.catch(() => undefined);
  const late = new Error(`MiniBrowser did not start within ${START_MS / 1000} s.`);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late), START_MS);
    browser.then(resolve, reject).finally(() => clearTimeout(timer));
  });
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
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
