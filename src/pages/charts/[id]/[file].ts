import type { APIRoute } from 'astro';
import { MEDIA_TYPES } from '../../../words/file-formats.ts';
import type { Download } from '../../../publish/files/download.ts';
import { ownFiles } from '../../../publish/files/figure-files.ts';
import { chartFiles } from '../../../publish/files/chart-files.ts';
import { sites } from '../../../site/sites.ts';

export const getStaticPaths = async () => ownFiles(await chartFiles(sites()[0]!));

export const GET: APIRoute<{ file: Download }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes()), {
    headers: { 'content-type': MEDIA_TYPES[file.format] },
  });
