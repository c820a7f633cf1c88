import type { PhrasingContent, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { figuresIn, replaceFigures, tokenOf, type PlacedFigure } from '../model/figure-use.ts';
import { attribute, isJsx, textOf, type JsxNode } from '../model/outline.ts';
import { printerFor, type PrintFigure } from './shared-figures.ts';

type Options = {
  /** How the figures of a file are printed. */
  printer?: (path: string) => PrintFigure;
};

/**
 * Puts figures into a text in MDX: `<Figure id="btc-length" />`, and `{figure:btc-length}` in attributes
 * such as captions. It works on what the parser gives, before any other step: a plugin that came later
 * would find quotation marks set already, as if nothing stood where the figure does.
 */
export function figuresInTexts(this: Processor, { printer = printerFor }: Options = {}): void {
  const parse = this.parser!;
  this.parser = (document, file) => {
    const tree = parse(document, file) as Root;
    // A file has no path where its text is read without it; then the printer needs none.
    putFigures(tree, printer((file as { path?: string }).path ?? ''));
    return tree;
  };
}

/** A figure that cannot be printed stays visible as it is named; the rules tell of it. */
const printed = (print: PrintFigure, use: PlacedFigure | { id: string; part: string }): string =>
  print(use) ?? tokenOf(use);

function putFigures(tree: Root, print: PrintFigure): void {
  visit(tree, (node, index, parent) => {
    if (!isJsx(node)) return;
    fillAttributes(node, print);
    if (node.name !== 'Figure' || !parent || index === undefined) return;
    const text = figureText(node, print);
    const isBlock = node.type === 'mdxJsxFlowElement';
    parent.children[index] = isBlock ? { type: 'paragraph', children: [text] } : text;
  });
  visit(tree, (node) => {
    if ('children' in node) node.children = joined(node.children as PhrasingContent[]);
  });
}

function figureText(node: JsxNode, print: PrintFigure): Text {
  const use = { id: attribute(node, 'id') ?? '', part: attribute(node, 'part') ?? 'whole' };
  const value = printed(print, use);
  const inner = textOf(node);
  const placed: PlacedFigure = {
    ...use,
    start: 0,
    end: value.length,
    line: lineOf(node),
    ...(inner && { inner }),
  };
  return { type: 'text', value, data: { figures: [placed] }, position: node.position };
}

/** Attributes with figures in them; where these stand is kept with the element. */
function fillAttributes(node: JsxNode, print: PrintFigure): void {
  const figures = node.attributes.flatMap((given): PlacedFigure[] => {
    if (given.type !== 'mdxJsxAttribute' || typeof given.value !== 'string') return [];
    const [value, placed] = fillText(given.value, print);
    given.value = value;
    return placed.map((figure) => ({ ...figure, attribute: given.name, line: lineOf(node) }));
  });
  if (figures.length > 0) node.data = { ...node.data, figures };
}

/** A text with its figures put in, and where they stand in it. */
function fillText(text: string, print: PrintFigure): [string, Omit<PlacedFigure, 'line'>[]] {
  const placed: Omit<PlacedFigure, 'line'>[] = [];
  let grown = 0;
  const filled = replaceFigures(text, (use, token, start) => {
    const value = printed(print, use);
    placed.push({ ...use, start: start + grown, end: start + grown + value.length });
    grown += value.length - token.length;
    return value;
  });
  return [filled, placed];
}

/** Nodes in which a figure and the text around it are one text, as if it had been typed. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const holdsFigure = (node: PhrasingContent) => node.type === 'text' && figuresIn(node).length > 0;
  if (!nodes.some(holdsFigure)) return nodes;
  const found: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    const isOne = last?.type === 'text' && node.type === 'text';
    if (isOne && (holdsFigure(last) || holdsFigure(node)))
      found.splice(-1, 1, together(last, node));
    else found.push(node);
  }
  return found;
}

function together(first: Text, second: Text): Text {
  const by = first.value.length;
  const moved = figuresIn(second).map((figure) => ({
    ...figure,
    start: figure.start + by,
    end: figure.end + by,
  }));
  return {
    ...first,
    value: first.value + second.value,
    data: { figures: [...figuresIn(first), ...moved] },
    ...(first.position &&
      second.position && { position: { ...first.position, end: second.position.end } }),
  };
}

const lineOf = (node: JsxNode): number => node.position?.start.line ?? 0;
