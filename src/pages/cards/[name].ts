import type { APIRoute } from 'astro';
import { allCards, type Card } from '../../publish/pictures/cards.ts';
import { renderCard } from '../../publish/pictures/render-card.ts';
import { sites } from '../../site/sites.ts';

export const getStaticPaths = async () =>
  (await Promise.all(sites().map(allCards)))
    .flat()
    .map((card) => ({ params: { name: card.name }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await renderCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
