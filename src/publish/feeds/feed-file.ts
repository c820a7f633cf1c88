import { atom, jsonFeed } from './feed.ts';
import { FEED_TYPES, type FeedName } from '../head/feed-links.ts';
import { feedOf } from './feeds.ts';
import { localePaths, type Locale } from '../../read/locales.ts';

export type FeedProps = { locale: Locale; ending: 'xml' | 'json'; type: string };

/** One static path for each form of a feed in each language. */
export const feedPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    FEED_TYPES.map((form) => ({
      params: { ...params, ending: form.ending },
      props: { ...props, ...form },
    })),
  );

/** A feed as a file. */
export async function feedResponse(
  name: FeedName,
  { locale, ending, type }: FeedProps,
): Promise<Response> {
  const feed = await feedOf(name, ending, locale);
  const body = ending === 'xml' ? atom(feed) : jsonFeed(feed);
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
