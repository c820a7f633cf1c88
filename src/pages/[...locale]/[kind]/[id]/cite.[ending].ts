import type { APIRoute } from 'astro';
import {
  citationPaths,
  citationResponse,
  type CitationProps,
} from '../../../../publish/cite/citation-file.ts';
import { sites } from '../../../../site/sites.ts';

/** How a work is cited, beside its page. */
export const getStaticPaths = () => citationPaths(sites());
export const GET: APIRoute<CitationProps> = ({ props }) => citationResponse(props);
