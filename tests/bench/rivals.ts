import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { serve } from '../support/serve.ts';
import { inlineScript, weigh } from './browser.ts';
import { writeRivals } from './rival-pages.ts';
import { kB, type Row } from './table.ts';

const PORT = 4791;
const ROUNDS = 5;
/** A slow phone on a slow network: CPU four times slower, 150 ms away, 1.6 Mbit/s. */
export const SLOWDOWN = 4;
export const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const VIEWPORT = { width: 412, height: 640 };

type Run = {
  bytes: number;
  script: number;
  requests: number;
  paint: number;
  blocking: number;
  frame: number;
};

/** Measures the same regional map as this site draws it and as others do, in turns. */
export async function rivals(
  browser: Browser,
  origin: string,
): Promise<{ rows: Row[]; over: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'rivals-'));
  const others = await writeRivals(folder);
  const server = await serve(folder, PORT, { brotli: true });
  const all = [
    { name: 'this site', url: `${origin}/embed/region/`, own: true },
    ...others.map(({ name, path }) => ({
      name,
      url: `http://127.0.0.1:${PORT}${path}`,
      own: false,
    })),
  ];
  const runs = new Map(all.map(({ name }) => [name, [] as Run[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, url, own } of round % 2 === 0 ? all : all.toReversed())
      runs.get(name)!.push(await run(browser, url, own));
  server.close();
  const rows = all.map(({ name }) => row(name, runs.get(name)!));
  return { rows, over: rows.slice(1).flatMap((other) => losses(rows[0]!, other)) };
}

async function run(browser: Browser, url: string, own: boolean): Promise<Run> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const { weight } = await weigh(page);
  await page.addInitScript(() => {
    const state = { blocking: 0 };
    Object.assign(window, { bench: state });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.blocking += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await (own
    ? page.waitForSelector('atlas-map[data-ready]')
    : page.waitForFunction(() => performance.getEntriesByName('map').length > 0));
  await page.waitForTimeout(300);
  const paint = await page.evaluate(
    (isOwn) =>
      performance.getEntriesByName(isOwn ? 'first-contentful-paint' : 'map')[0]?.startTime ?? NaN,
    own,
  );
  const blocking = await page.evaluate(
    () => (window as unknown as { bench: { blocking: number } }).bench.blocking,
  );
  const { total, script: fetched, requests } = weight();
  const script = fetched + (await inlineScript(page));
  const frame = await zoomFrame(page, client, own);
  await context.close();
  return { bytes: total, script, requests, paint, blocking, frame };
}

/** Main-thread time for each frame while the map is zoomed by the wheel, ms. */
async function zoomFrame(page: Page, client: CDPSession, own: boolean): Promise<number> {
  await page.mouse.move(VIEWPORT.width / 2, 150);
  if (own) await page.keyboard.down('Control');
  const before = await busy(client);
  const counted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let frames = 0;
        const started = performance.now();
        const tick = () => {
          frames++;
          if (performance.now() - started < 1500) requestAnimationFrame(tick);
          else resolve(frames);
        };
        requestAnimationFrame(tick);
      }),
  );
  for (let i = 0; i < 24; i++) {
    await page.mouse.wheel(0, i % 12 < 6 ? -60 : 60);
    await page.waitForTimeout(40);
  }
  const frames = await counted;
  return ((await busy(client)) - before) / frames;
}

/** Time the page's main thread has been busy so far, ms. */
async function busy(client: CDPSession): Promise<number> {
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function row(name: string, runs: Run[]): Row {
  const of = (key: keyof Run, digits = 0) =>
    Number(median(runs.map((one) => one[key])).toFixed(digits));
  return {
    'drawn with': name,
    kB: kB(of('bytes')),
    requests: of('requests'),
    'script kB': kB(of('script')),
    'map painted ms': of('paint'),
    'blocking ms': of('blocking'),
    'ms per zoom frame': of('frame', 1),
  };
}

const losses = (own: Row, other: Row): string[] =>
  Object.keys(own)
    .filter((key) => key !== 'drawn with' && Number(own[key]) > Number(other[key]))
    .map((key) => `${key}: this site ${own[key]}, ${other['drawn with']} ${other[key]}`);
