import { escapeHtml } from '../../wire/escape.ts';

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
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(feed.language)}">
<title>${escapeHtml(feed.title)}</title>
<subtitle>${escapeHtml(feed.description)}</subtitle>
<id>${escapeHtml(feed.self)}</id>
<updated>${moment(feed.updated)}</updated>
<author><name>${escapeHtml(feed.author)}</name><uri>${escapeHtml(feed.home)}</uri></author>
<icon>${escapeHtml(feed.icon)}</icon>
<rights>${escapeHtml(feed.licence)}</rights>
<link rel="self" type="application/atom+xml" href="${escapeHtml(feed.self)}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(feed.home)}"/>
<link rel="license" href="${escapeHtml(feed.licence)}"/>
${feed.entries.map(entry).join('\n')}
</feed>
`;

const entry = ({ id, url, title, summary, html, published, updated }: FeedEntry): string =>
  `<entry>
<title>${escapeHtml(title)}</title>
<id>${escapeHtml(id)}</id>
<link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>
<published>${moment(published)}</published>
<updated>${moment(updated)}</updated>
<summary>${escapeHtml(summary)}</summary>
<content type="html">${escapeHtml(html)}</content>
</entry>`;

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
