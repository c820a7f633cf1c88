import type { APIRoute } from 'astro';
import { allCards, type Card } from '../../load/cards.ts';
import { renderCard } from '../../load/render-card.ts';

export const getStaticPaths = async () =>
  (await allCards()).map((card) => ({ params: { name: card.name }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await renderCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
