import { namesInMarkup, namesInSheet } from '../publish/head/sheets.ts';

/** The sheet of every folder of src/styles, by its path. */
const SHEETS: Record<string, string> = import.meta.glob('../styles/*/index.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** What every page needs. */
const SITE = '../styles/site/index.css';

const others = Object.entries(SHEETS)
  .filter(([path]) => path !== SITE)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, css]) => ({ css, names: namesInSheet(css) }));

/** The sheet of all pages. */
export const siteSheet = (): string => SHEETS[SITE]!;

/** The sheets that a page needs besides: those with a rule for something in its markup. */
export function sheetsFor(markup: string): string[] {
  const used = namesInMarkup(markup);
  return others.filter(({ names }) => !used.isDisjointFrom(names)).map(({ css }) => css);
}
