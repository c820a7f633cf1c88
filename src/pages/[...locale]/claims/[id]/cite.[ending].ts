import type { APIRoute } from 'astro';
import {
  citationPaths,
  citationResponse,
  type CitationProps,
} from '../../../../publish/cite/citation-file.ts';

export const getStaticPaths = () => citationPaths('claim');
export const GET: APIRoute<CitationProps> = ({ props }) => citationResponse(props);
