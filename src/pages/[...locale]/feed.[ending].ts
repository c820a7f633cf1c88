import type { APIRoute } from 'astro';
import { feedPaths, feedResponse, type FeedProps } from '../../publish/feeds/feed-file.ts';
import { sites } from '../../site/sites.ts';

export const getStaticPaths = () => feedPaths(sites());
export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse('changes', props);
