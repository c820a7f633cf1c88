import type { Site } from '../../site/site.ts';

/** What each feed carries, the page it follows, and its file beside that page without the ending. */
export const FEEDS = [
  { name: 'changes', home: '/', file: 'feed' },
  { name: 'corrections', home: '/corrections/', file: 'feed' },
] as const;
export type FeedName = (typeof FEEDS)[number]['name'];

/** Forms of each feed. */
export const FEED_TYPES = [
  { ending: 'xml', type: 'application/atom+xml' },
  { ending: 'json', type: 'application/feed+json' },
] as const;

/** Links to all feeds of a language in all forms. */
export const feedLinks = ({
  locale: { t },
  url,
}: Site): { title: string; url: string; type: string }[] =>
  FEEDS.flatMap(({ name, home, file }) =>
    FEED_TYPES.map(({ ending, type }) => ({
      title: `${t('site.name')}: ${t(`feed.${name}`)}`,
      url: `${url(home)}${file}.${ending}`,
      type,
    })),
  );
