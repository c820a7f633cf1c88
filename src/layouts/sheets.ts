import { sceneCss, seriesCss, verdictCss } from '../draw/print/scene-css.ts';
import { CHART_PATHS, CHART_TEXTS, MAP_PATHS, MAP_TEXTS } from '../draw/style.ts';
import { namesInMarkup, namesInSheet } from '../publish/head/sheets.ts';

/** The sheet of every folder of src/styles, by its path. */
const SHEETS: Record<string, string> = import.meta.glob('../styles/*/index.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** What every page needs. */
const SITE = '../styles/site/index.css';
/** What every chart and every map needs. */
const CHART = '../styles/chart/index.css';
const MAP = '../styles/map/index.css';

const others = Object.entries(SHEETS)
  .filter(([path]) => path !== SITE)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, css]) => ({ css: css + marksOf(path), names: namesInSheet(css) }));

/** The rules of marks that go with a sheet: those of charts and of maps with theirs. */
function marksOf(path: string): string {
  if (path === CHART)
    return `@layer components{.chart{${sceneCss(CHART_PATHS, CHART_TEXTS)}}${seriesCss()}}`;
  if (path === MAP) return `@layer components{${sceneCss(MAP_PATHS, MAP_TEXTS)}}`;
  return '';
}

/** What colours a verdict, wherever it stands. */
export const verdictSheet = (): string => `@layer components{${verdictCss()}}`;

/** The sheets of charts and of maps with their marks, for documents that choose their sheets themselves. */
export const chartSheet = (): string => SHEETS[CHART]! + marksOf(CHART);
export const mapSheet = (): string => SHEETS[MAP]! + marksOf(MAP);

/** The sheet of all pages. */
export const siteSheet = (): string => SHEETS[SITE]! + verdictSheet();

/** The sheets that a page needs besides: those with a rule for something in its markup. */
export function sheetsFor(markup: string): string[] {
  const used = namesInMarkup(markup);
  return others.filter(({ names }) => !used.isDisjointFrom(names)).map(({ css }) => css);
}
