import type { APIRoute } from 'astro';
import { fontFiles, type FontFile } from '../../publish/fonts/fonts.ts';

export const getStaticPaths = async () =>
  (await fontFiles()).map((file) => ({ params: { name: file.name }, props: { file } }));

export const GET: APIRoute<{ file: FontFile }> = ({ props }) =>
  new Response(new Uint8Array(props.file.data), { headers: { 'content-type': 'font/woff2' } });
