import type { Root } from 'mdast';
import { retext } from 'retext';
import smartypants from 'retext-smartypants';
import { visit } from 'unist-util-visit';
import { isJsx, PROSE_ATTRIBUTES } from '../model/outline.ts';

/** Only quotes and apostrophes change. Dashes and ellipses stay as editors wrote them. */
export const QUOTES = { dashes: false, ellipses: false, backticks: false } as const;

const quoter = retext().use(smartypants, QUOTES).freeze();

/** Straight quotes and apostrophes as curly ones: "It's" → “It’s”. */
export const curlQuotes = (text: string): string =>
  /["']/.test(text) ? String(quoter.processSync(text)) : text;

/** All prose in a record with curly quotes. Addresses stay as they are. */
export function curlRecord<T>(value: T): T {
  if (typeof value === 'string') return (/^https?:/.test(value) ? value : curlQuotes(value)) as T;
  if (Array.isArray(value)) return value.map(curlRecord) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, curlRecord(part)]),
  ) as T;
}

/** Remark plugin: curly quotes in the captions, notes and titles of tables and boxes. */
export const curlAttributes = () => (tree: Root) =>
  visit(tree, (node) => {
    if (!isJsx(node)) return;
    for (const one of node.attributes)
      if (one.type === 'mdxJsxAttribute' && typeof one.value === 'string')
        if (PROSE_ATTRIBUTES.includes(one.name)) one.value = curlQuotes(one.value);
  });
