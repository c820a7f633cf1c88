import type { Browser } from '@playwright/test';
import { NETWORK, SLOWDOWN } from './rivals.ts';
import type { Row } from './table.ts';

const FIGURES = [
  { figure: 'map', path: '/maps/btc-pipeline/', element: 'atlas-map' },
  { figure: 'chart', path: '/charts/btc-throughput/', element: 'chart-figure' },
];
const MOST_MS = 100;
const RUNS = 5;

/** How long figures take to answer, from the arrival of the last script that they wait for. */
export async function readiness(
  browser: Browser,
  origin: string,
): Promise<{ rows: Row[]; over: string[] }> {
  const rows: Row[] = [];
  const over: string[] = [];
  for (const { figure, path, element } of FIGURES) {
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) times.push(await timeOf(browser, origin + path, element));
    const middle = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
    rows.push({ figure, 'ms from script to ready': Math.round(middle) });
    if (middle > MOST_MS)
      over.push(`${figure}: ready ${Math.round(middle)} ms after its script, allowed ${MOST_MS}`);
  }
  return { rows, over };
}

async function timeOf(browser: Browser, address: string, element: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript((name) => {
    new MutationObserver((changes, observer) => {
      if (!changes.some(({ target }) => (target as Element).localName === name)) return;
      performance.mark('ready');
      observer.disconnect();
    }).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
  }, element);
  await page.goto(address, { waitUntil: 'load' });
  await page.locator(element).first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const time = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]!.startTime;
    const arrived = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd < ready)
      .map(({ responseEnd }) => responseEnd);
    return ready - Math.max(...arrived);
  });
  await context.close();
  return time;
}
