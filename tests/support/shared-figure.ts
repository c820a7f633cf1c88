import { loadContent } from '../../src/read/content.ts';
import { blocking, formatFaults } from '../../src/model/fault.ts';
import { SMALL, TODAY, writeContent } from './small-content.ts';

/** Where the shared figure of the content below is written. */
export const FIGURE = 'content/ledger/figures/pipe-length.yaml';
export const ARTICLE = 'content/articles/en/oil.mdx';
export const CLAIM = 'content/ledger/claims/opened.yaml';
export const EVENT = 'content/ledger/events/2006-06-opening.yaml';
export const CHART = 'content/charts/flow.yaml';
export const CORRECTION = 'content/corrections/2026-01-03-length.yaml';
export const OTHER = 'content/ledger/figures/other.yaml';

const figure = `value: 1768
unit: km
qualifier: about
label: length of the pipe
date: "2006"
sources: [first]
`;

/** The small content with a shared figure, "about 1,768 km", that its chapter prints. */
export const WITH_FIGURE: Readonly<Record<string, string>> = {
  ...SMALL,
  [FIGURE]: figure,
  [ARTICLE]: SMALL[ARTICLE]!.replace('is 10 km long', 'is <Figure id="pipe-length" /> long'),
};

/** Changes one file of it; a change that changes nothing is an error. */
export function changedFigure(file: string, from: string | RegExp, to: string) {
  const text = WITH_FIGURE[file]!.replace(from, to);
  if (text === WITH_FIGURE[file]) throw new Error(`The change to ${file} changes nothing.`);
  return { ...WITH_FIGURE, [file]: text };
}

/** Another figure of the same value, and the content with both. */
export const OWN = `value: 1768
unit: km
qualifier: about
label: length of another pipe
date: "2006"
sources: [first]
`;
export const withOther = (text: string) => ({
  ...changedFigure(EVENT, 'with speeches', 'over {figure:other} of it'),
  [OTHER]: text,
});

/** What is wrong with these files. */
export const load = (files: Record<string, string>) =>
  loadContent(TODAY, 'en', writeContent(files)).faults;
/** What a build says that stops for them. */
export const report = (files: Record<string, string>) => formatFaults(blocking(load(files)));
