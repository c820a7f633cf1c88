import type { APIRoute } from 'astro';
import { ico } from '../publish/pictures/ico.ts';
import { iconPng } from '../publish/pictures/icons.ts';

const SIZE = 32;

/** For programs that ask for this name without reading the page. */
export const GET: APIRoute = () =>
  new Response(ico(iconPng(SIZE), SIZE), { headers: { 'content-type': 'image/x-icon' } });
