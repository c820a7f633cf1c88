import type { APIRoute } from 'astro';
import { feedPaths, feedResponse, type FeedProps } from '../../publish/feeds/feed-file.ts';

export const getStaticPaths = feedPaths;
export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse('changes', props);
