import type { APIRoute } from 'astro';
import { MEDIA_TYPES } from '../../../format/file-formats.ts';
import type { Download } from '../../../load/download.ts';
import { ownFiles } from '../../../load/figure-files.ts';
import { chartFiles } from '../../../load/chart-files.ts';

export const getStaticPaths = async () => ownFiles(await chartFiles());

export const GET: APIRoute<{ file: Download }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes()), {
    headers: { 'content-type': MEDIA_TYPES[file.format] },
  });
