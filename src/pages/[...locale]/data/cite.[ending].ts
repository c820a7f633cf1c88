import type { APIRoute } from 'astro';
import {
  citationResponse,
  dataCitationPaths,
  type CitationProps,
} from '../../../load/citation-file.ts';

export const getStaticPaths = dataCitationPaths;
export const GET: APIRoute<CitationProps> = ({ props }) => citationResponse(props);
