import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { RULES } from './rules.ts';

const FRONTMATTER = /^---\n([\s\S]*?)\n---/;
const SCRIPTS = /<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g;

/** The code of an .astro file without its template: what its imports stand in. */
const codeOf = (astro: string): string =>
  [FRONTMATTER.exec(astro)?.[1], ...astro.matchAll(SCRIPTS).map(([, script]) => script)].join('\n');

/**
 * The imports of a project's src, and where they break the rules. dependency-cruiser reads no .astro files, so that it
 * gets a copy in which "Map.astro" is "Map.astro.ts"; .github/docs/decisions/11-order-by-dependency-cruiser.md.
 * @param root folder of the project
 */
export async function graphOf(root = '.'): Promise<ICruiseResult> {
  mkdirSync('.cache', { recursive: true });
  const copy = mkdtempSync(resolve('.cache/house-')); // below node_modules' folder, where packages are found
  try {
    cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
    for (const file of globSync(`${copy}/src/**/*.astro`)) {
      writeFileSync(file, codeOf(readFileSync(file, 'utf8')));
      renameSync(file, `${file}.ts`);
    }
    const { output } = await cruise(['src'], {
      baseDir: copy,
      validate: true,
      ruleSet: { forbidden: RULES },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true, // types too
      metrics: true, // folders
      enhancedResolveOptions: { extensions: ['.ts', '.js'], conditionNames: ['import', 'node'] },
    });
    if (typeof output === 'string') throw new Error(output);
    return output;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Where imports break the rules, as "file → file: rule". */
export const violationsIn = ({ summary }: ICruiseResult): string[] =>
  summary.violations.map(({ from, to, rule, cycle }) => {
    const way = [from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → ');
    return `${way}: ${rule.name}`.replaceAll('.astro.ts', '.astro');
  });
