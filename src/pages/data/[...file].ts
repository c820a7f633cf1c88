import type { APIRoute } from 'astro';
import { MEDIA_TYPES } from '../../words/file-formats.ts';
import { dataFiles } from '../../publish/files/data-files.ts';
import { DATA_PAGE } from '../../site/data-page.ts';
import type { Download } from '../../publish/files/download.ts';

export const getStaticPaths = () =>
  dataFiles().map((file) => ({
    params: { file: file.address.slice(DATA_PAGE.length) },
    props: { file },
  }));

export const GET: APIRoute<{ file: Download }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes()), {
    headers: { 'content-type': MEDIA_TYPES[file.format] },
  });
