import type { APIRoute } from 'astro';
import {
  citationResponse,
  dataCitationPaths,
  type CitationProps,
} from '../../../publish/cite/citation-file.ts';

export const getStaticPaths = dataCitationPaths;
export const GET: APIRoute<CitationProps> = ({ props }) => citationResponse(props);
