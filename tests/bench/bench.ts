import { serve } from '../support/serve.ts';
import { launch } from './browser.ts';
import { lighthouseScores } from './lighthouse.ts';
import { readiness } from './readiness.ts';
import { rivals } from './rivals.ts';
import { table } from './table.ts';
import { weights } from './weights.ts';

/**
 * `npm run bench`: builds (before), serves with brotli and measures. Prints tables; exits with an error
 * where a budget is not kept. Parts can be chosen: `npm run bench -- weights rivals readiness lighthouse`.
 */
const parts = process.argv.slice(2);
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
const PORT = 4790;

const server = await serve('dist', PORT, { brotli: true });
const origin = `http://127.0.0.1:${PORT}`;
const browser = await launch();
const over: string[] = [];
try {
  if (wanted('weights')) {
    const found = await weights(browser, origin);
    console.log(`\nWhat a page weighs, brotli, kB of 1,000 bytes\n\n${table(found.rows)}`);
    over.push(...found.over);
  }
  if (wanted('rivals')) {
    const found = await rivals(browser, origin);
    console.log(`\nThe same regional map, drawn by others\n\n${table(found.rows)}`);
    over.push(...found.over);
  }
  if (wanted('readiness')) {
    const found = await readiness(browser, origin);
    console.log(
      `\nFrom the arrival of a figure's script to the figure at work\n\n${table(found.rows)}`,
    );
    over.push(...found.over);
  }
  if (wanted('lighthouse')) {
    const found = await lighthouseScores(origin);
    console.log(`\nLighthouse, mobile\n\n${table(found.rows)}`);
    over.push(...found.over);
  }
} finally {
  await browser.close();
  server.close();
}
console.log(
  over.length === 0
    ? '\nEvery budget was kept.'
    : `\nBudgets not kept:\n${over.map((line) => `- ${line}`).join('\n')}`,
);
process.exitCode = over.length === 0 ? 0 : 1;
