import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A part of a page: offsets in its HTML, the end not included. */
export type Span = { start: number; end: number };

/** A script or a style that stands in a page itself. */
export type InlineBlock = Span & {
  tag: 'script' | 'style';
  /** What stands between its tags. */
  inner: Span;
  /** As a policy names it: 'sha256-…', with the quotes. */
  hash: string;
};

/** What has to be known of a built page before it is finished. */
export type Page = {
  /** Of the root element; empty where it has none. */
  language: string;
  /** Where the first element of the head ends that names the character set. */
  charsetEnd: number | undefined;
  /** All inline scripts that run and all inline styles, in their order. */
  blocks: InlineBlock[];
  /** What no hash can allow: style attributes, event handlers, javascript: addresses. */
  refused: string[];
  /** The running text of the body, in its order. */
  texts: Span[];
};

/** Types a browser runs; others, such as JSON-LD, are data that no policy looks at. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;
/** Code, pictures and choices are no running text, nor is the title, which programs compare. */
const APART = new Set('script style svg textarea pre code select h1'.split(' '));

/** Reads a page as a browser without script does, in one pass. */
export function readPage(html: string): Page {
  const page: Page = { language: '', charsetEnd: undefined, blocks: [], refused: [], texts: [] };
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  for (const node of document.childNodes) readNode(node, false, page);
  return page;
}

/** @param running does the node stand where text is running text? */
function readNode(node: Tree.ChildNode, running: boolean, page: Page): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const place = node.sourceCodeLocation;
    if (running && place) page.texts.push({ start: place.startOffset, end: place.endOffset });
  }
  if (!('tagName' in node)) return;
  readElement(node, page);
  const within = node.tagName === 'body' || (running && !APART.has(node.tagName));
  for (const child of node.childNodes) readNode(child, within, page);
  if ('content' in node) for (const child of node.content.childNodes) readNode(child, within, page);
}

function readElement(element: Tree.Element, page: Page): void {
  const { tagName, attrs, sourceCodeLocation: place } = element;
  for (const what of attrs.flatMap(refusedIn))
    if (!page.refused.includes(what)) page.refused.push(what);
  if (tagName === 'html') page.language = valueOf(element, 'lang') ?? '';
  if (tagName === 'meta' && valueOf(element, 'charset')) page.charsetEnd ??= place?.endOffset;
  if (tagName === 'style') page.blocks.push(blockOf(element, tagName));
  if (tagName === 'script' && runsInline(element)) page.blocks.push(blockOf(element, tagName));
}

const valueOf = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const runsInline = (script: Tree.Element): boolean =>
  RUNS.test(valueOf(script, 'type')?.trim() ?? '') && valueOf(script, 'src') === undefined;

function refusedIn({ prefix, name, value }: Tree.Element['attrs'][number]): string[] {
  const written = prefix ? `${prefix}:${name}` : name;
  if (name === 'style') return [`a style attribute (${written})`];
  if (/^on[a-z]+$/.test(name)) return [`an event handler attribute (${written})`];
  return /^\s*javascript:/i.test(value) ? [`a javascript: address (${written})`] : [];
}

function blockOf(element: Tree.Element, tag: InlineBlock['tag']): InlineBlock {
  const { startTag, endTag, startOffset: start, endOffset: end } = element.sourceCodeLocation!;
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const inner = { start: startTag!.endOffset, end: endTag?.startOffset ?? end };
  return { tag, start, end, inner, hash: hashOf(text) };
}

/** The source that lets exactly this text run. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
