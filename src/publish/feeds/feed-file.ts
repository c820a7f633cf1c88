import { atom, jsonFeed } from './feed.ts';
import { FEED_TYPES, type FeedName } from '../head/feed-links.ts';
import { feedOf } from './feeds.ts';
import { localePaths } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';

export type FeedProps = { site: Site; ending: 'xml' | 'json'; type: string };

/** One static path for each form of a feed in each language. */
export const feedPaths = (sites: readonly Site[]) =>
  localePaths(sites).flatMap(({ params, props }) =>
    FEED_TYPES.map((form) => ({
      params: { ...params, ending: form.ending },
      props: { ...props, ...form },
    })),
  );

/** A feed as a file. */
export async function feedResponse(
  name: FeedName,
  { site, ending, type }: FeedProps,
): Promise<Response> {
  const feed = await feedOf(site, name, ending);
  const body = ending === 'xml' ? atom(feed) : jsonFeed(feed);
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
