import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, isJsx, type JsxNode } from '../../model/outline.ts';
import { ledger } from '../../read/ledger.ts';
import type { Locale } from '../../read/locales.ts';
import { localUrl } from '../../site/local-url.ts';
import { fullAddress } from '../../site/site.ts';
import { addressOf } from '../../words/addresses.ts';
import { cardOf } from '../pictures/cards.ts';
import { picture, type Captioned } from './nodes.ts';

/** A map or chart of a text by its kind and id: "Map btc-pipeline". */
export const figureKey = (node: JsxNode): string => `${node.name} ${attribute(node, 'id')}`;

/** The maps and charts of a text as pictures. Their cards are drawn before the text is written. */
export async function figuresIn(tree: Root, locale: Locale): Promise<Map<string, Captioned>> {
  const found = new Map<string, Promise<Captioned>>();
  visit(tree, (node) => {
    if (!isJsx(node)) return;
    const id = attribute(node, 'id') ?? '';
    if (node.name === 'Map') found.set(figureKey(node), pictureOf('map', id, locale));
    if (node.name === 'Chart') found.set(figureKey(node), pictureOf('chart', id, locale));
  });
  const drawn = [...found].map(async ([key, figure]) => [key, await figure] as const);
  return new Map(await Promise.all(drawn));
}

async function pictureOf(kind: 'map' | 'chart', id: string, locale: Locale): Promise<Captioned> {
  const card = await cardOf(kind, id, locale);
  const url = localUrl(addressOf(kind, id), locale);
  return picture(url, fullAddress(card.address), card.alt, captionOf(kind, id));
}

function captionOf(kind: 'map' | 'chart', id: string): string {
  if (kind === 'chart') return ledger().charts.get(id)!.subtitle;
  const { summary, note, credits } = ledger().maps.get(id)!;
  return `${summary} ${note} ${credits.join(' · ')}`;
}
