import type { Root } from 'mdast';
import { formatDate } from '../../words/dates.ts';
import { paragraph, text, type Block, type Document, type Inline, type Note } from './document.ts';
import { tableRows } from './table-rows.ts';
import { curlQuotes } from '../../words/typography.ts';
import type { Filed, Text } from '../../model/content.ts';
import { attribute, headingId, ids, isJsx, type JsxNode } from '../../model/outline.ts';
import { cardOf } from '../pictures/cards.ts';
import { loadChart } from '../../site/charts.ts';
import { eventsBetween } from '../../site/events.ts';
import { mapOf } from '../../site/maps.ts';
import type { Site } from '../../site/site.ts';

type Tree = Root['children'][number] | { type: string; children?: Tree[]; value?: string };

/**
 * A text of the site without components: claims and terms as words, maps and charts as pictures.
 * @param sources ids of the sources in the order of their numbers
 */
export async function documentOf(
  site: Site,
  written: Filed<Text>,
  sources: readonly string[],
): Promise<Document> {
  return {
    blocks: await new Writer(site, sources).blocks(site.treeOf(written).children),
    notes: sources.map((id) => noteOf(site, id)),
    notesTitle: site.locale.t('chapter.notes'),
  };
}

/** A source as a note. */
export function noteOf({ content, locale: { t, tag } }: Site, id: string): Note {
  const { title, url, publisher, published, kind } = content.sources.get(id)!;
  const kindOf = t(`sourceKind.${kind}`).toLowerCase();
  const details = [publisher, ...(published ? [formatDate(published, tag)] : [])].join(', ');
  return { title, url, details: `${details} (${kindOf})` };
}

class Writer {
  readonly #numbers: Map<string, number>;
  readonly #site: Site;

  constructor(site: Site, sources: readonly string[]) {
    this.#numbers = new Map(sources.map((id, i) => [id, i + 1]));
    this.#site = site;
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
              paragraph({ type: 'strong', children: [text(curlQuotes(given('title')))] }),
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
    const card = await cardOf(this.#site, kind, id);
    const caption =
      kind === 'map' ? this.#mapCaption(id) : loadChart(this.#site, id).chart.subtitle;
    const { url } = this.#site;
    return {
      type: 'figure',
      image: url(card.address),
      alt: card.alt,
      url: url({ kind, id }),
      caption,
    };
  }

  #mapCaption(id: string): string {
    const { summary, note, credits } = mapOf(this.#site, id);
    return `${summary} ${note} ${credits.join(' · ')}`;
  }

  #table(node: JsxNode, children: Tree[]): Block {
    const rows = children.flatMap((child) =>
      tableRows(this.#inlines((child as { children?: Tree[] }).children ?? [], true)),
    );
    const note = attribute(node, 'note');
    return {
      type: 'table',
      caption: curlQuotes(attribute(node, 'caption') ?? ''),
      rows,
      ...(note && { note: curlQuotes(note) }),
    };
  }

  #events(from: string, to: string, theme?: string): Block {
    const items = eventsBetween(this.#site, from, to, theme).map(({ date, title, text: words }) => [
      paragraph(
        {
          type: 'strong',
          children: [text(`${formatDate(date, this.#site.locale.tag)}: ${title}.`)],
        },
        text(` ${words}`),
      ),
    ]);
    return { type: 'list', ordered: false, items };
  }

  #inlines(nodes: readonly Tree[], lines = false): Inline[] {
    return nodes.flatMap((node) => this.#inline(node, lines));
  }

  /** @param lines keep line breaks, which separate the rows of a table */
  #inline(node: Tree, lines = false): Inline[] {
    const children = (node as { children?: Tree[] }).children ?? [];
    if (isJsx(node)) return this.#mark(node, children);
    switch (node.type) {
      case 'text': {
        const value = (node as { value: string }).value;
        return [text(curlQuotes(lines ? value : value.replace(/\s+/g, ' ')))];
      }
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: this.#inlines(children) }];
      case 'link': {
        const { url } = node as { url: string };
        const full = url.startsWith('/') ? this.#site.url(url) : url;
        return [{ type: 'link', url: full, children: this.#inlines(children) }];
      }
      default:
        return this.#inlines(children);
    }
  }

  #mark(node: JsxNode, children: Tree[]): Inline[] {
    const id = attribute(node, 'id') ?? '';
    const { content, locale, url } = this.#site;
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
    const verdict = locale.t(`verdict.${content.claims.get(id)!.verdict}`).toLowerCase();
    return [
      { type: 'link', url: url({ kind: 'claim', id }), children: this.#inlines(children) },
      text(` (${locale.t('claim.inText', { verdict })})`),
    ];
  }
}
