import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isJsx, textOf } from './outline.ts';

/** A paragraph that a reader reads through, with its line in the file. */
type RunningText = { line: number; text: string };

/** The paragraphs of a text and of its lists; tables and headings are looked at, not read through. */
export function runningText(tree: Root): RunningText[] {
  const found: RunningText[] = [];
  visit(tree, (node) => {
    if (node.type === 'table' || (isJsx(node) && node.name === 'Table')) return SKIP;
    if (node.type !== 'paragraph') return undefined;
    found.push({ line: node.position?.start.line ?? 0, text: textOf(node) });
    return SKIP;
  });
  return found;
}

/** A number in digits; the digits of a name such as Barak-8 or F35 count nothing. */
const NUMBER = /(?<![\p{L}\d][-\u2011]?)\d[\d.,]*/gu;

/** The numbers of a text, years and days of the month among them. */
export const numbersIn = (text: string): string[] =>
  (text.match(NUMBER) ?? []).map((number) => number.replace(/[.,]+$/, ''));
