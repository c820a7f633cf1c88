import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { figuresIn, type PlacedFigure } from './figure-use.ts';
import { tollsIn, type PlacedToll } from './toll-use.ts';

/** A use of a record in prose, with its line in the file. */
type Mention = { id: string; line: number };
export type Heading = { id: string | undefined; text: string; depth: number; line: number };

/** What a chapter's text refers to, in the order of the text. */
export type Outline = {
  headings: Heading[];
  claims: Mention[];
  /** One mention for each source of each citation. */
  sources: Mention[];
  terms: Mention[];
  maps: Mention[];
  charts: Mention[];
  /** Shared figures, in texts and attributes. */
  figures: PlacedFigure[];
  /** Tolls in tables of the dead; the id is empty where a table names none. */
  tolls: PlacedToll[];
  /** Explicit ids of boxes and tables. */
  anchors: Mention[];
  /** Words of running text and headings, without tables. */
  words: number;
};

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Reads the outline off a chapter's syntax tree; frontmatter must be cut off before. */
export function outlineOf(tree: Root): Outline {
  const outline: Outline = {
    headings: [],
    claims: [],
    sources: [],
    terms: [],
    maps: [],
    charts: [],
    figures: [],
    tolls: [],
    anchors: [],
    words: runningWords(tree),
  };
  visit(tree, (node) => {
    if (node.type === 'heading') outline.headings.push(headingOf(node));
    if (isJsx(node)) mention(outline, node);
    outline.figures.push(...figuresIn(node));
    outline.tolls.push(...tollsIn(node));
  });
  return outline;
}

/** Is this an element such as `<Cite>`? */
export const isJsx = (node: { type: string }): node is JsxNode =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** The plain string value of an attribute; undefined where it is missing or an expression. */
export function attribute(node: JsxNode, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Attributes that hold prose; all others hold ids, dates and addresses. */
export const PROSE_ATTRIBUTES: readonly string[] = ['title', 'caption', 'note'];

/** Ids in an attribute that may hold several, separated by white space. */
export const ids = (value: string | undefined): string[] =>
  value?.split(/\s+/).filter(Boolean) ?? [];

const HEADING_ID = /^\s*\/\*\s*#([\w-]+)\s*\*\/\s*$/;

/** The id in `## Text {/* #id *\/}`, or undefined. */
export function headingId(node: { children: readonly unknown[] }): string | undefined {
  const last = node.children.at(-1) as { type: string; value?: string } | undefined;
  return last?.type === 'mdxTextExpression' ? HEADING_ID.exec(last.value ?? '')?.[1] : undefined;
}

/** All text below a node, as a reader sees it. */
export function textOf(node: unknown): string {
  let text = '';
  visit(node as Root, 'text', (leaf) => void (text += leaf.value));
  return text.trim();
}

const headingOf = (node: Extract<RootContent, { type: 'heading' }>): Heading => ({
  id: headingId(node),
  text: textOf(node),
  depth: node.depth,
  line: node.position?.start.line ?? 0,
});

function mention(outline: Outline, node: JsxNode): void {
  const line = node.position?.start.line ?? 0;
  const add = (list: Mention[], names: string[]) =>
    void list.push(...names.map((id) => ({ id, line })));
  const id = ids(attribute(node, 'id'));
  switch (node.name) {
    case 'Claim':
      return add(outline.claims, id);
    case 'Cite':
      return add(outline.sources, ids(attribute(node, 'source')));
    case 'Term':
      return add(outline.terms, id);
    case 'Map':
      return add(outline.maps, id);
    case 'Chart':
      return add(outline.charts, id);
    case 'Table':
    case 'Aside':
      return add(outline.anchors, id);
    default:
      return;
  }
}

/** Words of the running text: tables are looked up, not read. */
function runningWords(tree: Root): number {
  let words = 0;
  visit(tree, (node) => {
    if (node.type === 'table' || (isJsx(node) && node.name === 'Table')) return SKIP;
    if (node.type === 'text') words += wordsIn(node.value).length;
    return undefined;
  });
  return words;
}

/** The words of a text; a number is one. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–-]*/gu) ?? [];
