import type { APIRoute } from 'astro';
import {
  citationResponse,
  dataCitationPaths,
  type CitationProps,
} from '../../../publish/cite/citation-file.ts';
import { sites } from '../../../site/sites.ts';

export const getStaticPaths = () => dataCitationPaths(sites());
export const GET: APIRoute<CitationProps> = ({ props }) => citationResponse(props);
