import { text, type Inline } from './document.ts';

/**
 * The cells of a table that is written with bars in running text: the parser that reads the content
 * knows no tables, so a row is a line of a paragraph.
 */
export function tableRows(inlines: readonly Inline[]): Inline[][][] {
  const rows: Inline[][][] = [[[]]];
  for (const node of inlines) {
    if (node.type !== 'text') rows.at(-1)!.at(-1)!.push(node);
    else addText(rows, node.text);
  }
  return rows
    .map((row) => row.map(trimmed).slice(1, -1))
    .filter((row) => row.length > 0 && !row.every(isRule));
}

function addText(rows: Inline[][][], value: string): void {
  for (const [i, line] of value.split('\n').entries()) {
    if (i > 0) rows.push([[]]);
    for (const [k, cell] of line.split('|').entries()) {
      if (k > 0) rows.at(-1)!.push([]);
      if (cell !== '') rows.at(-1)!.at(-1)!.push(text(cell));
    }
  }
}

/** A cell without white space at its ends. */
function trimmed(cell: Inline[]): Inline[] {
  return cell
    .map((node, i) => {
      if (node.type !== 'text') return node;
      const from = i === 0 ? node.text.trimStart() : node.text;
      return text(i === cell.length - 1 ? from.trimEnd() : from);
    })
    .filter((node) => node.type !== 'text' || node.text !== '');
}

/** The line of hyphens below the head. */
function isRule([only, ...others]: Inline[]): boolean {
  return others.length === 0 && only?.type === 'text' && /^:?-+:?$/.test(only.text);
}
