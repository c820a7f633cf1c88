import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Quiet and offline; never the flags that npm's Chromium brings, which switch web security off. */
export const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium: CHROME_PATH, else one that is installed, else the one that npm ships. */
export async function chromePath(): Promise<string> {
  const given = process.env['CHROME_PATH'];
  if (given && !existsSync(given))
    throw new Error(`CHROME_PATH is "${given}", and no file is there. Correct it, or unset it.`);
  return given ?? INSTALLED.find((path) => existsSync(path)) ?? unpackShipped();
}

/** Unpacks the Chromium of @sparticuz/chromium, with the libraries it needs, into a folder of its own. */
async function unpackShipped(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'; // before the import: makes it bring its libraries
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'chromium-'));
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
