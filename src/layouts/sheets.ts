import { sceneCss } from '../draw/print/scene-css.ts';
import { MAP_PATHS, MAP_TEXTS } from '../draw/style.ts';
import { namesInMarkup, namesInSheet } from '../publish/head/sheets.ts';

/** The sheet of every folder of src/styles, by its path. */
const SHEETS: Record<string, string> = import.meta.glob('../styles/*/index.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** What every page needs. */
const SITE = '../styles/site/index.css';
/** What every map needs. */
const MAP = '../styles/map/index.css';

const others = Object.entries(SHEETS)
  .filter(([path]) => path !== SITE)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, css]) => ({ css: css + marksOf(path), names: namesInSheet(css) }));

/** The rules of marks that go with a sheet: those of maps with theirs. */
function marksOf(path: string): string {
  return path === MAP ? `@layer components{${sceneCss(MAP_PATHS, MAP_TEXTS)}}` : '';
}

/** The sheet of maps with their marks, for documents that choose their sheets themselves. */
export const mapSheet = (): string => SHEETS[MAP]! + marksOf(MAP);

/** The sheet of all pages. */
export const siteSheet = (): string => SHEETS[SITE]!;

/** The sheets that a page needs besides: those with a rule for something in its markup. */
export function sheetsFor(markup: string): string[] {
  const used = namesInMarkup(markup);
  return others.filter(({ names }) => !used.isDisjointFrom(names)).map(({ css }) => css);
}
