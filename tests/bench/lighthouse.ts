import { launch, type LaunchedChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { chromePath, FLAGS } from '../support/chrome.ts';
import type { Row } from './table.ts';
import { BUDGETS } from './weights.ts';

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** An embed says "noindex", as it must; a search engine's score of it means nothing. */
const isMeasured = (name: string, category: string) => !(name === 'embed' && category === 'seo');

/** A browser that has just started draws a page late, and any machine stalls now and then. */
const RUNS = 3;

/** Lighthouse's scores for each kind of page, with its mobile defaults: of some runs, the one in the middle. */
export async function lighthouseScores(origin: string): Promise<{ rows: Row[]; over: string[] }> {
  const chrome = await launch({
    chromePath: await chromePath(),
    chromeFlags: ['--headless=new', ...FLAGS],
  });
  try {
    const rows: Row[] = [];
    for (const { name, path } of BUDGETS) rows.push(await score(chrome, name, origin + path));
    return { rows, over: rows.flatMap(shortfalls) };
  } finally {
    chrome.kill();
  }
}

async function score(chrome: LaunchedChrome, name: string, url: string): Promise<Row> {
  const runs: Result[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await run(chrome, url));
  const { categories, audits } = computeMedianRun(runs) as Result;
  const scores = CATEGORIES.map(
    (category) =>
      [
        category,
        isMeasured(name, category) ? Math.round((categories[category]?.score ?? 0) * 100) : '-',
      ] as const,
  );
  const number = (audit: string, digits = 0) =>
    Number((audits[audit]?.numericValue ?? 0).toFixed(digits));
  return {
    page: name,
    ...Object.fromEntries(scores),
    'first paint ms': number('first-contentful-paint'),
    'largest paint ms': number('largest-contentful-paint'),
    'blocking ms': number('total-blocking-time'),
    shift: number('cumulative-layout-shift', 3),
  };
}

async function run({ port }: LaunchedChrome, url: string): Promise<Result> {
  const found = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (!found) throw new Error(`Lighthouse found nothing at ${url}. Is the page served?`);
  return found.lhr;
}

function shortfalls(row: Row): string[] {
  const scores = CATEGORIES.filter(
    (category) => typeof row[category] === 'number' && row[category] < 100,
  ).map((category) => `${row['page']}: ${category} ${row[category]}, wanted 100`);
  const shift =
    Number(row['shift']) > 0.001 ? [`${row['page']}: layout shift ${row['shift']}, wanted 0`] : [];
  const blocking =
    Number(row['blocking ms']) > 50
      ? [`${row['page']}: blocked for ${row['blocking ms']} ms, allowed 50`]
      : [];
  return [...scores, ...shift, ...blocking];
}
