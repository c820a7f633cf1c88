import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, isJsx, type JsxNode } from '../../model/outline.ts';
import { loadChart } from '../../site/charts.ts';
import { mapOf } from '../../site/maps.ts';
import type { Site } from '../../site/site.ts';
import { cardOf } from '../pictures/cards.ts';
import { picture, type Captioned } from './nodes.ts';

/** A map or chart of a text by its kind and id: "Map btc-pipeline". */
export const figureKey = (node: JsxNode): string => `${node.name} ${attribute(node, 'id')}`;

/** The maps and charts of a text as pictures. Their cards are drawn before the text is written. */
export async function figuresIn(site: Site, tree: Root): Promise<Map<string, Captioned>> {
  const found = new Map<string, Promise<Captioned>>();
  visit(tree, (node) => {
    if (!isJsx(node)) return;
    const id = attribute(node, 'id') ?? '';
    if (node.name === 'Map') found.set(figureKey(node), pictureOf(site, 'map', id));
    if (node.name === 'Chart') found.set(figureKey(node), pictureOf(site, 'chart', id));
  });
  const drawn = [...found].map(async ([key, figure]) => [key, await figure] as const);
  return new Map(await Promise.all(drawn));
}

async function pictureOf(site: Site, kind: 'map' | 'chart', id: string): Promise<Captioned> {
  const card = await cardOf(site, kind, id);
  return picture(
    site.url({ kind, id }),
    site.url(card.address),
    card.alt,
    captionOf(site, kind, id),
  );
}

function captionOf(site: Site, kind: 'map' | 'chart', id: string): string {
  if (kind === 'chart') return loadChart(site, id).chart.subtitle;
  const { summary, note, credits } = mapOf(site, id);
  return `${summary} ${note} ${credits.join(' · ')}`;
}
