import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
  return given ?? INSTALLED.find(isProgram) ?? unpackShipped();
}

/** Is this a file that can be run? */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Unpacks the Chromium of @sparticuz/chromium, with the libraries and fonts it needs, into a folder that goes
 * with this process.
 * @param ownFonts use its fonts even where the machine has some, so that all machines draw the same
 */
export async function unpackShipped(ownFonts = !existsSync(SYSTEM_FONTS)): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'; // before the import: makes it bring its libraries
  process.env['TMPDIR'] = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (ownFonts) writeFileSync(join(folder, 'fonts/fonts.conf'), fontsOf(folder));
  else delete process.env['FONTCONFIG_PATH'];
  return path;
}

const SYSTEM_FONTS = '/etc/fonts/fonts.conf';

/** What it ships looks for fonts in /tmp alone; a Chromium that finds none ends at the first field of a form. */
const fontsOf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
  `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
