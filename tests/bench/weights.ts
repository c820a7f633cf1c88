import type { Browser } from '@playwright/test';
import { weigh, type Weight } from './browser.ts';
import { kB, type Row } from './table.ts';

/** What a kind of page may weigh, in kB on the wire (brotli), fonts and pictures included. */
export type Budget = {
  name: string;
  path: string;
  total: number;
  scriptBefore: number;
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
    scriptBefore: 0,
    scriptWithMap: 0,
    requests: 1,
  },
];

/** A tall phone that shows a page's head but not its first map: what comes before the map nears. */
const FIRST_VIEW = { width: 390, height: 300 };

/** Weighs a page: at once, and after its figures have come near. */
async function measure(
  browser: Browser,
  origin: string,
  path: string,
): Promise<{ first: Weight; all: Weight }> {
  const context = await browser.newContext({ viewport: FIRST_VIEW });
  const page = await context.newPage();
  const { weight } = await weigh(page);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const first = weight();
  await page.setViewportSize({ width: 1280, height: 6000 });
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
  const all = weight();
  await context.close();
  return { first, all };
}

/** The table of weights, and the budgets that were not kept. */
export async function weights(
  browser: Browser,
  origin: string,
): Promise<{ rows: Row[]; over: string[] }> {
  const rows: Row[] = [];
  const over: string[] = [];
  for (const { name, path, total, scriptBefore, scriptWithMap, requests } of BUDGETS) {
    const { first, all } = await measure(browser, origin, path);
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
