import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Route } from '@playwright/test';
import { chromePath, FLAGS } from './chrome.ts';
import { steadyPdf } from './steady-pdf.ts';

/** A built site: its folder, and where it will be served. */
export type Built = {
  folder: string;
  /** Origin of the links in the PDF, "https://example.org". Nothing is fetched from it. */
  origin: string;
  /** Path that the site's own links begin with, "/" or "/sub/". */
  base: string;
};

export type Print = {
  /** Address of the page below the base, "chapters/energy/". */
  address: string;
  /** File of the PDF, from the top of the folder. */
  file: string;
};

/**
 * Prints pages of a built site to PDF, one after the other; every request is answered from its folder.
 * @param day the day of the build, as 2026-11-24
 * @throws Error where no browser can be started or a page is not in the folder
 */
export async function printPages(
  site: Built,
  prints: readonly Print[],
  day: string,
): Promise<void> {
  const browser = await start();
  try {
    for (const print of prints) await printOne(browser, site, print, day);
  } finally {
    await browser.close();
  }
}

async function start(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: await chromePath(), args: FLAGS });
  } catch (error) {
    throw new Error(
      'No Chromium could be started to make the PDF files. Install one and set CHROME_PATH to it, or build without PDF=1.',
      { cause: error },
    );
  }
}

async function printOne(
  browser: Browser,
  site: Built,
  { address, file }: Print,
  day: string,
): Promise<void> {
  // Pages are whole without script, and without it they print the same every time.
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**/*', (route) => answer(route, site));
  const response = await page.goto(site.origin + site.base + address, { waitUntil: 'networkidle' });
  if (!response?.ok())
    throw new Error(`${site.folder}: there is no page ${address} to print. Build the site first.`);
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await writeFile(join(site.folder, file), steadyPdf(pdf, day));
  await page.close();
}

function answer(route: Route, { folder, origin, base }: Built): Promise<void> {
  const asked = new URL(route.request().url());
  if (asked.origin !== origin) return route.abort();
  const below = decodeURIComponent(asked.pathname).replace(base, '');
  const file = join(folder, below.endsWith('/') || below === '' ? `${below}index.html` : below);
  return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
}
