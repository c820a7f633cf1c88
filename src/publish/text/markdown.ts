import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write, type Options } from 'mdast-util-to-markdown';
import type { Captioned, PlainText } from './nodes.ts';

const OPTIONS: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: {
    captioned: (node: Captioned, _, state, info) => state.containerFlow(node, info),
  },
  join: [
    (left, right) =>
      left.type === 'footnoteDefinition' && right.type === 'footnoteDefinition' ? 0 : undefined,
  ],
};

/** An "&" that the writer escaped although no character reference follows, which needs a semicolon. */
const NEEDLESS = /\\&(?!#?\w+;)/g;

/** A text in Markdown, with tables and footnotes as GitHub writes them. */
export const toMarkdown = ({ blocks, notes }: Pick<PlainText, 'blocks' | 'notes'>): string =>
  write({ type: 'root', children: [...blocks, ...notes] }, OPTIONS).replace(NEEDLESS, '&');
