import type { Browser } from '@playwright/test';
import { inlineScript, weigh } from './browser.ts';
import { kB, type Row } from './table.ts';

/** What a kind of page may weigh, in kB on the wire (brotli), fonts and pictures included. */
export type Budget = {
  name: string;
  path: string;
  /** Everything that the page fetches while it is read to its end. */
  total: number;
  /** Script, inline and fetched, before a figure nears. An embed has its own in it. */
  scriptBefore: number;
  /** And with every figure of the page at work. */
  scriptWithMap: number;
  requests?: number;
};

export const BUDGETS: readonly Budget[] = [
  { name: 'home', path: '/', total: 120, scriptBefore: 8, scriptWithMap: 20 },
  {
    name: 'chapter with a map',
    path: '/chapters/energy/',
    total: 120,
    scriptBefore: 8,
    scriptWithMap: 20,
  },
  { name: 'claim', path: '/claims/nrg-40pct/', total: 120, scriptBefore: 8, scriptWithMap: 8 },
  { name: 'claims', path: '/claims/', total: 120, scriptBefore: 8, scriptWithMap: 8 },
  { name: 'map', path: '/maps/btc-pipeline/', total: 120, scriptBefore: 8, scriptWithMap: 20 },
  {
    name: 'embed',
    path: '/embed/btc-pipeline/',
    total: 40,
    scriptBefore: 20,
    scriptWithMap: 20,
    requests: 1,
  },
];

/** Nothing nears the window of a page on which no observer reports. */
function keepFiguresFar(): void {
  window.IntersectionObserver = class extends IntersectionObserver {
    override observe(): void {
      return;
    }
  };
}

/** Weighs a page on a phone: before any figure has come near, or after all of them have. */
async function measure(browser: Browser, address: string, figures: 'far' | 'near') {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const { weight } = await weigh(page);
  if (figures === 'far') await page.addInitScript(keepFiguresFar);
  await page.goto(address, { waitUntil: 'networkidle' });
  if (figures === 'near') {
    await page.setViewportSize({ width: 1280, height: 6000 });
    await page.waitForTimeout(500);
    await page.waitForLoadState('networkidle');
  }
  const found = weight();
  const script = found.script + (await inlineScript(page));
  await context.close();
  return { ...found, script };
}

/** The table of weights, and the budgets that were not kept. */
export async function weights(
  browser: Browser,
  origin: string,
): Promise<{ rows: Row[]; over: string[] }> {
  const rows: Row[] = [];
  const over: string[] = [];
  for (const { name, path, total, scriptBefore, scriptWithMap, requests } of BUDGETS) {
    const first = await measure(browser, origin + path, 'far');
    const all = await measure(browser, origin + path, 'near');
    const found = {
      page: name,
      requests: all.requests,
      'total kB': kB(all.total),
      'HTML kB': kB(all.document),
      'CSS kB': kB(all.stylesheet),
      'fonts kB': kB(all.font),
      'pictures kB': kB(all.image),
      'script before the map kB': kB(first.script),
      'script in all kB': kB(all.script),
    };
    rows.push(found);
    const check = (what: string, value: number, most: number) =>
      value > most && over.push(`${name}: ${what} ${value}, allowed ${most}`);
    check('kB in all', found['total kB'], total);
    check('kB of script before the map', found['script before the map kB'], scriptBefore);
    check('kB of script', found['script in all kB'], scriptWithMap);
    if (requests !== undefined) check('requests', all.requests, requests);
  }
  return { rows, over };
}
