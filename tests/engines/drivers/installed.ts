import { existsSync, globSync } from 'node:fs';
import { chromePath } from '../../support/chrome.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import type { Driver, Look } from './tab.ts';
import { startWebKit } from './webkit.ts';

/** A browser of this machine, or the Debian packages that would bring it. */
type Found = { start: (look: Look) => Promise<Driver> } | { missing: string };

const first = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));

/** Chromium comes with the project, so it is always there. */
const chromium = (): Found => ({ start: async (look) => startChromium(await chromePath(), look) });

function firefox(): Found {
  const path = first(
    ...(process.env['FIREFOX_PATH'] ? [process.env['FIREFOX_PATH']] : []),
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
  );
  return path ? { start: (look) => startFirefox(path, look) } : { missing: 'firefox-esr' };
}

function webkit(): Found {
  const driver = first('/usr/bin/WebKitWebDriver');
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);
  const screen = first('/usr/bin/Xvfb');
  if (driver && browser && screen)
    return { start: (look) => startWebKit({ driver, browser, screen }, look) };
  return {
    missing: [!(driver && browser) && 'webkit2gtk-driver', !screen && 'xvfb']
      .filter(Boolean)
      .join(' '),
  };
}

export const BROWSERS = { chromium, firefox, webkit };
export type BrowserName = keyof typeof BROWSERS;
