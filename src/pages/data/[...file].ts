import type { APIRoute } from 'astro';
import { MEDIA_TYPES } from '../../words/file-formats.ts';
import { DATA_FOLDER, dataFiles } from '../../publish/files/data-files.ts';
import type { Download } from '../../publish/files/download.ts';
import { sites } from '../../site/sites.ts';

export const getStaticPaths = () =>
  dataFiles(sites()[0]!).map((file) => ({
    params: { file: file.address.slice(DATA_FOLDER.length) },
    props: { file },
  }));

export const GET: APIRoute<{ file: Download }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes()), {
    headers: { 'content-type': MEDIA_TYPES[file.format] },
  });
