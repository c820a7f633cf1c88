import type { BlockContent, Paragraph, PhrasingContent, Root, Table, TableRow, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Processor } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { replaceFigures } from '../model/figure-use.ts';
import { attribute, ids } from '../model/outline.ts';
import type { Toll } from '../model/toll.ts';
import { ALL } from '../model/toll-use.ts';
import { sheetFor, type TollSheet, type TollWords } from './toll-sheet.ts';

type Options = {
  /** The tolls and the words for the text of a file. */
  sheet?: (path: string) => TollSheet;
};

/**
 * Puts tables of the dead into a text in MDX: `<Tolls id="dead" of="october-7 gaza" />`. What comes out
 * is what an editor would write by hand, so that every later step, and every rule, takes it for that. It
 * comes before figures are put in, because tolls name figures.
 */
export function tollsInTexts(this: Processor, { sheet = sheetFor }: Options = {}): void {
  const parse = this.parser!;
  this.parser = (document, file) => {
    const tree = parse(document, file) as Root;
    const path = (file as { path?: string }).path ?? '';
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      if (node.name !== 'Tolls' || !parent || index === undefined) return undefined;
      const blocks = tableOf(node, sheet(path));
      parent.children.splice(index, 1, ...blocks);
      return index + blocks.length;
    });
    return tree;
  };
}

/** The table that an element asks for, and below a part of the table a way to all of it. */
function tableOf(node: MdxJsxFlowElement, { tolls, words }: TollSheet): BlockContent[] {
  const named = ids(attribute(node, 'of'));
  const full = named.length === 1 && named[0] === ALL;
  const rows = full ? tolls : tolls.filter(({ id }) => named.includes(id));
  const { caption, note } = full ? words.full : words;
  const table = element(
    'mdxJsxFlowElement',
    'Table',
    { id: attribute(node, 'id'), caption, note, folded: isFolded(node) ? null : undefined },
    [grid(rows, words, full)],
  );
  const line = node.position?.start.line ?? 0;
  const asked = full ? tolls.map(({ id }) => id) : named;
  table.data = { tolls: (asked.length > 0 ? asked : ['']).map((id) => ({ id, line })) };
  return placed(full ? [table] : [table, wayToAll(words)], node);
}

/** `<Tolls … folded />` prints a folded table. */
const isFolded = ({ attributes }: MdxJsxFlowElement): boolean =>
  attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'folded');

const COLUMNS = ['war', 'killed', 'count', 'counted'] as const;

function grid(tolls: readonly Toll[], words: TollWords, full: boolean): Table {
  const columns = COLUMNS.filter((column) => full || column !== 'war');
  const head = columns.map((column) => [text(words.columns[column])]);
  const body = tolls.map((toll) => columns.map((column) => cell(toll, column, words, full)));
  return { type: 'table', align: columns.map(() => null), children: [head, ...body].map(row) };
}

const row = (cells: PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});

function cell(
  toll: Toll,
  column: (typeof COLUMNS)[number],
  { detailed }: TollWords,
  full: boolean,
): PhrasingContent[] {
  const { [column]: value, detail, sources } = toll;
  if (column === 'counted')
    return [
      ...withFigures(value),
      element('mdxJsxTextElement', 'Cite', { source: sources.join(' ') }),
    ];
  if (column !== 'count' || !full || detail === undefined) return withFigures(value);
  return withFigures(
    detailed.replace(/\{(count|detail)\}/g, (_, name) => (name === 'count' ? value : detail)),
  );
}

/** A text of a record with an element in place of each figure that it names. */
function withFigures(written: string): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let end = 0;
  const upTo = (start: number) => {
    if (start > end) found.push(text(written.slice(end, start)));
  };
  replaceFigures(written, ({ id, part }, token, start) => {
    upTo(start);
    end = start + token.length;
    const own = part === 'whole' ? { id } : { id, part };
    found.push(element('mdxJsxTextElement', 'Figure', own));
    return '';
  });
  upTo(written.length);
  return found;
}

const wayToAll = ({ more, moreAt }: TollWords): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'link', url: moreAt, children: [text(more)] }],
});

const text = (value: string): Text => ({ type: 'text', value });

type Elements = { mdxJsxFlowElement: MdxJsxFlowElement; mdxJsxTextElement: MdxJsxTextElement };

const element = <T extends keyof Elements>(
  type: T,
  name: string,
  /** An attribute without a value is null. */
  given: Record<string, string | null | undefined>,
  children: Node[] = [],
): Elements[T] =>
  ({
    type,
    name,
    attributes: Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children,
  }) as Node as Elements[T];

/** Nodes that stand where the element stood, so that whoever is told of them finds it. */
function placed(blocks: BlockContent[], { position }: MdxJsxFlowElement): BlockContent[] {
  for (const block of blocks)
    visit(block as Node, (node) => {
      node.position = position;
    });
  return blocks;
}
