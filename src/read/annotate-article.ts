import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { attribute, headingId, ids, isJsx, textOf, type JsxNode } from '../model/outline.ts';

/**
 * Remark plugin for texts: takes heading ids from their comments,
 * numbers citations in the order of the text and marks the first of each source, and sets an <Evidence> element after each block that
 * marks a claim.
 */
export function annotateArticle() {
  return (tree: Root): void => {
    setHeadingIds(tree);
    numberCitations(tree);
    tree.children = withEvidence(tree.children);
  };
}

/** Takes the id of each heading from the comment at its end: `## Text {/* #id *\/}`. */
export function setHeadingIds(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const id = headingId(heading);
    if (id === undefined) return;
    heading.children.pop();
    const last = heading.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    heading.data = { ...heading.data, hProperties: { id } };
  });
}

function numberCitations(tree: Root): void {
  const numbers = new Map<string, number>();
  const number = (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size + 1).get(id)!;
  visit(tree, (node, index, parent) => {
    if (!isJsx(node) || node.name !== 'Cite') return;
    const cited = ids(attribute(node, 'source'));
    set(node, 'first', cited.filter((id) => !numbers.has(id)).join(' '));
    set(node, 'numbers', cited.map(number).join(' '));
    const before = parent?.children[(index ?? 0) - 1];
    if (before && /[\d%]$/.test(textOf(before))) set(node, 'apart', 'true');
  });
}

/** How many rows a note may span beside the text; the style sheet has a class for each. */
const MOST_ROWS = 8;

/** The blocks with an <Evidence> after each that marks a claim for the first time. */
function withEvidence(blocks: RootContent[]): RootContent[] {
  const seen = new Set<string>();
  const fresh = blocks.map((block) =>
    claimsIn(block).filter((id) => !seen.has(id) && seen.add(id)),
  );
  return blocks.flatMap((block, i) => {
    if (fresh[i]!.length === 0) return [block];
    return [block, evidence(fresh[i]!, roomFor(i, blocks, fresh))];
  });
}

/** Rows of text from a block to the next one that needs the margin for itself. */
function roomFor(start: number, blocks: RootContent[], fresh: string[][]): number {
  let rows = 1;
  for (let i = start + 1; i < blocks.length && rows < MOST_ROWS; i++, rows++)
    if (fresh[i]!.length > 0 || isJsx(blocks[i]!)) break;
  return rows;
}

function claimsIn(block: RootContent): string[] {
  const found: string[] = [];
  visit(block, (node) => {
    if (isJsx(node) && node.name === 'Claim') found.push(...ids(attribute(node, 'id')));
  });
  return [...new Set(found)];
}

function evidence(claims: string[], rows: number): MdxJsxFlowElement {
  const node: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Evidence',
    attributes: [],
    children: [],
  };
  set(node, 'claims', claims.join(' '));
  set(node, 'rows', String(rows));
  return node;
}

const set = (node: JsxNode, name: string, value: string): void =>
  void node.attributes.push({ type: 'mdxJsxAttribute', name, value });
