import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromePath, FLAGS } from '../support/chrome.ts';

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromePath(), args: FLAGS });

/** What a page fetched, in bytes on the wire, by kind of resource. */
export type Weight = {
  requests: number;
  total: number;
  document: number;
  stylesheet: number;
  script: number;
  font: number;
  image: number;
  other: number;
};

const KINDS = ['document', 'stylesheet', 'script', 'font', 'image'] as const;

/** Counts what a page fetches from now on. */
export async function weigh(page: Page): Promise<{ weight: () => Weight }> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const types = new Map<string, string>();
  const weight: Weight = {
    requests: 0,
    total: 0,
    document: 0,
    stylesheet: 0,
    script: 0,
    font: 0,
    image: 0,
    other: 0,
  };
  client.on(
    'Network.responseReceived',
    ({ requestId, type }) => void types.set(requestId, type.toLowerCase()),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type === undefined) return;
    const kind = KINDS.find((name) => name === type) ?? 'other';
    weight.requests++;
    weight.total += encodedDataLength;
    weight[kind] += encodedDataLength;
  });
  return { weight: () => ({ ...weight }) };
}

/** Bytes of the scripts that stand in the page itself, as brotli alone makes them. */
export const inlineScript = async (page: Page): Promise<number> => {
  const texts = await page.$$eval('script:not([src])', (scripts: HTMLScriptElement[]) =>
    scripts.filter(({ type }) => !type || type === 'module').map(({ text }) => text),
  );
  return texts.length === 0 ? 0 : brotliCompressSync(texts.join('\n')).length;
};
