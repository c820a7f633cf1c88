import { localAddress } from '../../words/addresses.ts';
import { DEFAULT_LOCALE, type Locale } from '../../read/locales.ts';
import { fullAddress } from '../../site/site.ts';

/** What each feed carries, and its address without the ending. */
export const FEEDS = [
  { name: 'changes', address: '/feed' },
  { name: 'corrections', address: '/corrections/feed' },
] as const;
export type FeedName = (typeof FEEDS)[number]['name'];

/** Forms of each feed. */
export const FEED_TYPES = [
  { ending: 'xml', type: 'application/atom+xml' },
  { ending: 'json', type: 'application/feed+json' },
] as const;

/** Links to all feeds of a language in all forms. */
export const feedLinks = ({ tag, t }: Locale): { title: string; url: string; type: string }[] =>
  FEEDS.flatMap(({ name, address }) =>
    FEED_TYPES.map(({ ending, type }) => ({
      title: `${t('site.name')}: ${t(`feed.${name}`)}`,
      url: fullAddress(localAddress(`${address}.${ending}`, tag, DEFAULT_LOCALE)),
      type,
    })),
  );
