import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { figuresIn, type FigureUse, type PlacedFigure } from '../figure-use.ts';
import { attribute, ids, isJsx, type JsxNode } from '../outline.ts';
import { FIGURE, MARK, sentences } from './figures.ts';

/** A stretch of a text in MDX, for rules on shared figures. */
type Passage = {
  kind: 'prose' | 'heading' | 'quote' | 'table' | 'attribute';
  line: number;
  /** Its text with the signs above in it, and as many lines as it has in its file. */
  text: string;
  /** Its shared figures in order. */
  figures: FigureUse[];
  /** The sources behind each mark, in order. */
  backing: string[][];
};

/** Gives the sources that back a claim. */
type EvidenceOf = (claim: string) => string[];
type Node = { type: string; data?: object | undefined };

/** The paragraphs, headings, tables, captions and notes of a text, each once. */
export function passagesOf(tree: Root, evidenceOf: EvidenceOf): Passage[] {
  const found: Passage[] = [];
  visit(tree, (node) => {
    if (isJsx(node)) found.push(...attributes(node, evidenceOf));
    const kind = kindOf(node);
    if (kind === undefined) return undefined;
    found.push({ kind, line: lineOf(node), ...contents(node, evidenceOf) });
    return SKIP;
  });
  return found;
}

function kindOf(node: Node): Passage['kind'] | undefined {
  if (isJsx(node)) return node.name === 'Table' ? 'table' : undefined;
  const kinds: Record<string, Passage['kind']> = {
    paragraph: 'prose',
    heading: 'heading',
    blockquote: 'quote',
    table: 'table',
  };
  return kinds[node.type];
}

/** Attributes that are read as texts. */
const TEXTS = ['title', 'caption', 'note'];

function attributes(node: JsxNode, evidenceOf: EvidenceOf) {
  return TEXTS.flatMap((name): Passage[] => {
    const value = attribute(node, name);
    if (value === undefined) return [];
    const own = figuresIn(node).filter((figure) => figure.attribute === name);
    const { backing } = contents(node, evidenceOf);
    const line = lineOf(node);
    return [{ kind: 'attribute', line, text: withSigns(value, own), figures: own, backing }];
  });
}

function contents(node: Node, evidenceOf: EvidenceOf) {
  const passage = { text: '', figures: [] as FigureUse[], backing: [] as string[][] };
  visit(node as Root, (part) => {
    if (part.type === 'text') {
      const above = (part.position?.start.line ?? 0) - lineOf(node) - breaks(passage.text);
      passage.text += '\n'.repeat(Math.max(0, above));
      passage.text += withSigns(part.value, figuresIn(part));
      passage.figures.push(...figuresIn(part));
    }
    if (!isJsx(part) || (part.name !== 'Cite' && part.name !== 'Claim')) return;
    passage.text += MARK;
    passage.backing.push(
      part.name === 'Cite'
        ? ids(attribute(part, 'source'))
        : ids(attribute(part, 'id')).flatMap(evidenceOf),
    );
  });
  return passage;
}

const lineOf = (node: Node): number => (node as Partial<Root>).position?.start.line ?? 0;
const breaks = (text: string): number => text.split('\n').length - 1;

/** A text with a sign in place of each figure. */
const withSigns = (text: string, figures: readonly PlacedFigure[]): string =>
  figures.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + FIGURE + rest.slice(end),
    text,
  );

/** What a reader checks at once: a sentence; in a table or an attribute, all that stands there. */
export type Statement = { figures: FigureUse[]; sources: Set<string> };

export function statementsOf({ kind, text, figures, backing }: Passage): Statement[] {
  if (kind !== 'prose' && kind !== 'quote') return [{ figures, sources: new Set(backing.flat()) }];
  const left = { figures: [...figures], backing: [...backing] };
  const count = (sentence: string, sign: string) => sentence.split(sign).length - 1;
  return sentences(text).map((sentence) => ({
    figures: left.figures.splice(0, count(sentence, FIGURE)),
    sources: new Set(left.backing.splice(0, count(sentence, MARK)).flat()),
  }));
}

/** A passage as its editor typed it, without what is quoted; as long as before, line for line. */
export const typedIn = (text: string): string =>
  text.replaceAll(MARK, '').replace(/"[^"]*"|“[^”]*”/g, (quoted) => quoted.replace(/[^\n]/g, ' '));
