import { x } from 'xastscript';
import { xmlFile } from './xml-file.ts';

/** An entry of a feed; addresses are full, days as 2026-11-24. */
export type FeedEntry = {
  /** Never changes and is never used again. */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  published: string;
  updated: string;
  image?: string | undefined;
};

export type Feed = {
  title: string;
  description: string;
  /** The page that the feed follows, and the address of the feed itself. */
  home: string;
  self: string;
  author: string;
  language: string;
  licence: string;
  icon: string;
  /** When the newest entry changed. */
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
};

/** Midday in UTC is the same day nearly everywhere. */
const moment = (day: string): string => `${day}T12:00:00Z`;

/** An Atom feed, RFC 4287. */
export const atom = (feed: Feed): string =>
  xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('title', feed.title),
      x('subtitle', feed.description),
      x('id', feed.self),
      x('updated', moment(feed.updated)),
      x('author', [x('name', feed.author), x('uri', feed.home)]),
      x('icon', feed.icon),
      x('rights', feed.licence),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      x('link', { rel: 'license', href: feed.licence }),
      ...feed.entries.map(entry),
    ]),
  );

const entry = ({ id, url, title, summary, html, published, updated }: FeedEntry) =>
  x('entry', [
    x('title', title),
    x('id', id),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('published', moment(published)),
    x('updated', moment(updated)),
    x('summary', summary),
    x('content', { type: 'html' }, html),
  ]);

/** A JSON Feed, https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: feed.self,
      icon: feed.icon,
      language: feed.language,
      authors: [{ name: feed.author, url: feed.home }],
      items: feed.entries.map(({ id, url, title, summary, html, published, updated, image }) => ({
        id,
        url,
        title,
        summary,
        content_html: html,
        image,
        date_published: moment(published),
        date_modified: moment(updated),
      })),
    },
    undefined,
    1,
  );
