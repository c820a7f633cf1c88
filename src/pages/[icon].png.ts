import type { APIRoute } from 'astro';
import { iconPng } from '../publish/pictures/icons.ts';

const ICONS = [
  { icon: 'icon-192', size: 192 },
  { icon: 'icon-512', size: 512 },
  { icon: 'apple-touch-icon', size: 180 },
] as const;

export const getStaticPaths = () =>
  ICONS.map(({ icon, size }) => ({ params: { icon }, props: { size } }));

export const GET: APIRoute<{ size: number }> = ({ props }) =>
  new Response(new Uint8Array(iconPng(props.size, { ground: true })), {
    headers: { 'content-type': 'image/png' },
  });
