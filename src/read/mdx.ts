import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified, type PluggableList } from 'unified';
import type { Fault } from '../model/fault.ts';
import { figuresInTexts } from './figures-in-texts.ts';
import { curlAttributes, QUOTES } from './quotes.ts';
import type { PrintFigure } from './shared-figures.ts';
import type { TollSheet } from './toll-sheet.ts';
import { tollsInTexts } from './tolls-in-texts.ts';

/** How prose is read, by the checks as by Astro: with GitHub's tables, and curly quotes. */
export const PROSE: PluggableList = [remarkGfm, [remarkSmartypants, QUOTES], curlAttributes];

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** A chapter's file in its two parts; `bodyLine` is how many lines stand before the body. */
export function splitFrontmatter(text: string) {
  const head = FRONTMATTER.exec(text);
  if (!head) return undefined;
  const bodyLine = head[0].split('\n').length - 1;
  return { frontmatter: head[1]!, body: text.slice(head[0].length), bodyLine };
}

/** Parses the body of a chapter with tolls and figures put in; a syntax error comes back as a fault with its line. */
export function parseMdx(
  file: string,
  body: string,
  bodyLine: number,
  print: PrintFigure = () => undefined,
  sheet?: () => TollSheet,
): { tree?: Root; faults: Fault[] } {
  try {
    // Blank lines instead of the frontmatter keep line numbers true.
    const reader = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(tollsInTexts, sheet ? { sheet } : {})
      .use(figuresInTexts, { printer: () => print })
      .use(PROSE);
    const tree = reader.parse('\n'.repeat(bodyLine) + body);
    // The plugins change the tree in place.
    reader.runSync(tree);
    return { tree, faults: [] };
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    const fault = {
      file,
      at: line ? `line ${line}` : 'the body',
      problem: `the MDX cannot be read: ${reason ?? String(error)}`,
      remedy: remedyFor(body.split('\n')[(line ?? 0) - bodyLine - 1]),
    };
    return { faults: [fault] };
  }
}

const remedyFor = (line = ''): string =>
  line.includes('{figure:')
    ? 'Write <Figure id="…" /> in running text; {figure:…} is for records, captions and frontmatter.'
    : 'Close every tag and brace that the line opens; write a bare "{" or "<" as \\{ or &lt;.';
