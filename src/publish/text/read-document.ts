import type { Root } from 'mdast';
import { addressOf } from '../../words/addresses.ts';
import { formatDate } from '../../words/dates.ts';
import { paragraph, text, type Block, type Document, type Inline, type Note } from './document.ts';
import type { Filed, Text } from '../../model/content.ts';
import { attribute, headingId, ids, isJsx, type JsxNode } from '../../model/outline.ts';
import { cardOf } from '../pictures/cards.ts';
import { eventsBetween } from '../../site/events.ts';
import { ledger } from '../../read/ledger.ts';
import type { Locale } from '../../read/locales.ts';
import { localUrl } from '../../site/local-url.ts';
import { fullAddress } from '../../site/site.ts';
import { textTree } from '../../read/text-tree.ts';

type Tree = Root['children'][number] | { type: string; children?: Tree[]; value?: string };

/**
 * A text of the site without components: claims and terms as words, maps and charts as pictures.
 * @param sources ids of the sources in the order of their numbers
 */
export async function documentOf(
  { file }: Pick<Filed<Text>, 'file'>,
  sources: readonly string[],
  locale: Locale,
): Promise<Document> {
  return {
    blocks: await new Writer(sources, locale).blocks(textTree(file).children),
    notes: sources.map((id) => noteOf(id, locale)),
    notesTitle: locale.t('chapter.notes'),
  };
}

/** A source as a note. */
export function noteOf(id: string, { t, tag }: Locale): Note {
  const { title, url, publisher, published, kind } = ledger().sources.get(id)!;
  const kindOf = t(`sourceKind.${kind}`).toLowerCase();
  const details = [publisher, ...(published ? [formatDate(published, tag)] : [])].join(', ');
  return { title, url, details: `${details} (${kindOf})` };
}

class Writer {
  readonly #numbers: Map<string, number>;
  readonly #locale: Locale;

  constructor(sources: readonly string[], locale: Locale) {
    this.#numbers = new Map(sources.map((id, i) => [id, i + 1]));
    this.#locale = locale;
  }

  async blocks(nodes: readonly Tree[]): Promise<Block[]> {
    return (await Promise.all(nodes.map((node) => this.#block(node)))).flat();
  }

  async #block(node: Tree): Promise<Block[]> {
    const children = (node as { children?: Tree[] }).children ?? [];
    if (isJsx(node)) return this.#element(node, children);
    switch (node.type) {
      case 'heading':
        return [this.#heading(node as Extract<Tree, { type: 'heading' }> & { depth: number })];
      case 'paragraph':
        return [paragraph(...this.#inlines(children))];
      case 'list': {
        const items = await Promise.all(
          children.map((item) => this.blocks((item as { children: Tree[] }).children)),
        );
        return [{ type: 'list', ordered: Boolean((node as { ordered?: boolean }).ordered), items }];
      }
      case 'blockquote':
        return [{ type: 'quote', children: await this.blocks(children) }];
      default:
        throw new RangeError(
          `A text holds a "${node.type}", which cannot be written as Markdown yet. Add it to src/publish/text/read-document.ts.`,
        );
    }
  }

  #heading(node: { depth: number; children?: Tree[] }): Block {
    const children = node.children ?? [];
    const id = headingId({ children });
    const words = this.#inlines(children.filter(({ type }) => type !== 'mdxTextExpression'));
    const last = words.at(-1);
    if (last?.type === 'text') last.text = last.text.trimEnd();
    return { type: 'heading', depth: node.depth, id, children: words };
  }

  async #element(node: JsxNode, children: Tree[]): Promise<Block[]> {
    const given = (name: string) => attribute(node, name) ?? '';
    switch (node.name) {
      case 'Map':
        return [await this.#figure('map', given('id'))];
      case 'Chart':
        return [await this.#figure('chart', given('id'))];
      case 'Table':
        return [this.#table(node, children)];
      case 'Aside':
        return [
          {
            type: 'quote',
            children: [
              paragraph({ type: 'strong', children: [text(given('title'))] }),
              ...(await this.blocks(children)),
            ],
          },
        ];
      case 'Events':
        return [this.#events(given('from'), given('to'), attribute(node, 'theme'))];
      default:
        return [paragraph(...this.#inline(node))];
    }
  }

  async #figure(kind: 'map' | 'chart', id: string): Promise<Block> {
    const card = await cardOf(kind, id, this.#locale);
    const map = ledger().maps.get(id);
    const caption =
      kind === 'map'
        ? `${map!.summary} ${map!.note} ${map!.credits.join(' · ')}`
        : ledger().charts.get(id)!.subtitle;
    const url = localUrl(addressOf(kind, id), this.#locale);
    return { type: 'figure', image: fullAddress(card.address), alt: card.alt, url, caption };
  }

  #table(node: JsxNode, children: Tree[]): Block {
    const below = (tree: Tree) => (tree as { children?: Tree[] }).children ?? [];
    const rows = children
      .flatMap(below)
      .map((row) => below(row).map((cell) => this.#inlines(below(cell))));
    const note = attribute(node, 'note');
    return {
      type: 'table',
      caption: attribute(node, 'caption') ?? '',
      rows,
      ...(note && { note }),
    };
  }

  #events(from: string, to: string, theme?: string): Block {
    const items = eventsBetween(from, to, theme).map(({ date, title, text: words }) => [
      paragraph(
        {
          type: 'strong',
          children: [text(`${formatDate(date, this.#locale.tag)}: ${title}.`)],
        },
        text(` ${words}`),
      ),
    ]);
    return { type: 'list', ordered: false, items };
  }

  #inlines(nodes: readonly Tree[]): Inline[] {
    return nodes.flatMap((node) => this.#inline(node));
  }

  #inline(node: Tree): Inline[] {
    const children = (node as { children?: Tree[] }).children ?? [];
    if (isJsx(node)) return this.#mark(node, children);
    switch (node.type) {
      case 'text': {
        const value = (node as { value: string }).value;
        return [text(value.replace(/\s+/g, ' '))];
      }
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: this.#inlines(children) }];
      case 'link': {
        const { url } = node as { url: string };
        const full = url.startsWith('/') ? localUrl(url, this.#locale) : url;
        return [{ type: 'link', url: full, children: this.#inlines(children) }];
      }
      default:
        return this.#inlines(children);
    }
  }

  #mark(node: JsxNode, children: Tree[]): Inline[] {
    const id = attribute(node, 'id') ?? '';
    const { t } = this.#locale;
    if (node.name === 'Cite')
      return [
        {
          type: 'notes',
          numbers: ids(attribute(node, 'source'))
            .map((s) => this.#numbers.get(s)!)
            .sort((a, b) => a - b),
        },
      ];
    if (node.name !== 'Claim') return this.#inlines(children);
    const verdict = t(`verdict.${ledger().claims.get(id)!.verdict}`).toLowerCase();
    const url = localUrl(addressOf('claim', id), this.#locale);
    return [
      { type: 'link', url, children: this.#inlines(children) },
      text(` (${t('claim.inText', { verdict })})`),
    ];
  }
}
