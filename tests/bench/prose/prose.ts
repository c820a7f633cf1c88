/**
 * `npm run bench:prose`: how the chapters read, as a table; screens of text are measured where the site is built.
 * `npm run bench:prose -- file…` measures the named texts alone, without their pages. It is a report and fails
 * on nothing: what a chapter must keep to stands in src/model/rules/explaining.ts.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { outlineOf } from '../../../src/model/outline.ts';
import { textTree } from '../../../src/read/text-tree.ts';
import { table } from '../table.ts';
import { longestRuns, type LongestRun } from './longest-run.ts';
import { measureProse } from './measures.ts';

const FOLDER = 'content/articles/en';
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
const ids = files.map((file) => basename(file, '.mdx'));
const runs: ReadonlyMap<string, LongestRun> =
  named.length > 0 || !existsSync('dist') ? new Map() : await longestRuns(ids);

const rows = files.map((file, i) => {
  const tree = textTree(file);
  const headings = outlineOf(tree).headings.map(({ text }) => text);
  const run = runs.get(ids[i]!);
  return {
    chapter: ids[i]!,
    ...measureProse(tree, headings),
    ...(run && { 'text screens at 390': run[390], 'at 1440': run[1440] }),
  };
});
console.log(table(rows));
