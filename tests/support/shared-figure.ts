import { SMALL } from './small-content.ts';

/** Where the shared figure of the content below is written. */
export const FIGURE = 'content/ledger/figures/pipe-length.yaml';
export const ARTICLE = 'content/articles/en/oil.mdx';

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
