import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attribute, ids, type JsxNode } from '../../model/outline.ts';
import { eventsBetween } from '../../site/events.ts';
import type { Site } from '../../site/site.ts';
import { formatDate } from '../../words/dates.ts';
import { figureKey } from './figures.ts';
import {
  captionedTable,
  link,
  list,
  paragraph,
  quote,
  reference,
  strong,
  text,
  type Captioned,
} from './nodes.ts';

/** What the plain form of a component is made from. */
export type Plain = {
  /** The number of each source's note, from 1. */
  numbers: ReadonlyMap<string, number>;
  /** The pictures of the maps and charts of the text. */
  figures: ReadonlyMap<string, Captioned>;
  site: Site;
};

type Blocks = (BlockContent | DefinitionContent)[];

/** The plain form of a component that stands between paragraphs. */
export function plainBlocks(node: MdxJsxFlowElement, context: Plain): Blocks {
  const given = (name: string) => attribute(node, name) ?? '';
  switch (node.name) {
    case 'Map':
    case 'Chart':
      return [context.figures.get(figureKey(node))!];
    case 'Table':
      return node.children.flatMap((table) =>
        table.type === 'table'
          ? [captionedTable(given('caption'), table, attribute(node, 'note'))]
          : [table],
      );
    case 'Aside':
      return [quote(paragraph(strong(given('title'))), ...node.children)];
    case 'Events':
      return [events(context.site, given('from'), given('to'), attribute(node, 'theme'))];
    case 'Cite':
      return [paragraph(...references(node, context))];
    default:
      return node.children;
  }
}

/** The plain form of a component that stands within a paragraph. */
export function plainWords(node: MdxJsxTextElement, context: Plain): PhrasingContent[] {
  switch (node.name) {
    case 'Cite':
      return references(node, context);
    case 'Claim':
      return claim(context.site, attribute(node, 'id') ?? '', node.children);
    default:
      return node.children;
  }
}

const references = (node: JsxNode, { numbers }: Plain): PhrasingContent[] =>
  ids(attribute(node, 'source'))
    .map((id) => numbers.get(id)!)
    .sort((a, b) => a - b)
    .map(reference);

/** The words that treat a claim, as a link to it, with its verdict. */
function claim(site: Site, id: string, words: PhrasingContent[]): PhrasingContent[] {
  const { t } = site.locale;
  const verdict = t(`verdict.${site.content.claims.get(id)!.verdict}`).toLowerCase();
  return [
    link(site.url({ kind: 'claim', id }), ...words),
    text(` (${t('claim.inText', { verdict })})`),
  ];
}

const events = (site: Site, from: string, to: string, theme: string | undefined) =>
  list(
    eventsBetween(site, from, to, theme).map(({ date, title, text: words }) => [
      paragraph(strong(`${formatDate(date, site.locale.tag)}: ${title}.`), text(` ${words}`)),
    ]),
  );
