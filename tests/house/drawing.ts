import type { ICruiseResult } from 'dependency-cruiser';

/** The page that holds the drawing. */
export const PAGE = '.github/docs/architecture.md';
const DRAWING = /(?<=```mermaid\n)[\s\S]*?(?=```)/;

/**
 * The folders of src as a flow chart of Mermaid, which GitHub draws. An arrow that a longer way implies is
 * left out: pages → layouts → components says that pages stand above components too.
 */
export function flowchartOf({ modules }: ICruiseResult): string {
  const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
  const below = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules)
    for (const { resolved } of dependencies) {
      const [from, to] = [folderOf(source), folderOf(resolved)];
      if (from && to && from !== to) below.set(from, (below.get(from) ?? new Set()).add(to));
    }
  const reaches = (from: string, to: string): boolean =>
    [...(below.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  const arrows = [...below].flatMap(([from, all]) =>
    [...all]
      .filter((to) => ![...all].some((next) => next !== to && reaches(next, to)))
      .map((to) => `  ${from} --> ${to}\n`),
  );
  return `flowchart TD\n${arrows.sort().join('')}`;
}

/** A page with this flow chart in it. */
export const withDrawing = (page: string, chart: string): string => page.replace(DRAWING, chart);
