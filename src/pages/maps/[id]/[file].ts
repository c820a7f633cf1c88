import type { APIRoute } from 'astro';
import { MEDIA_TYPES } from '../../../format/file-formats.ts';
import type { Download } from '../../../load/download.ts';
import { ownFiles } from '../../../load/figure-files.ts';
import { mapFiles } from '../../../load/map-files.ts';

export const getStaticPaths = async () => ownFiles(await mapFiles());

export const GET: APIRoute<{ file: Download }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes()), {
    headers: { 'content-type': MEDIA_TYPES[file.format] },
  });
