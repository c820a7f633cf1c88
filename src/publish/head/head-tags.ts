/** A tag of a page's head. */
export type Tag = { name: 'meta' | 'link'; attributes: Record<string, string> };

export type Picture = { url: string; alt: string; width: number; height: number };

/** What other machines are told of a page. Addresses are full ones. */
export type PageHead = {
  url: string;
  title: string;
  description: string;
  siteName: string;
  /** BCP 47 tag, and the same with a country as Open Graph wants it: "en_GB". */
  language: string;
  territory: string;
  image: Picture;
  licence: string;
  /** Days as 2026-11-24. */
  article?: { published: string; modified: string; section: string } | undefined;
  /** Set where the page is a work that others cite. */
  citation?: { title: string; author: string; published: string; publisher: string } | undefined;
  /** The same page for programs that read text. */
  markdown?: string | undefined;
  /** The same page in every language, where there is more than one; the first is the default. */
  languages: readonly { tag: string; url: string }[];
  feeds: readonly { title: string; url: string; type: string }[];
};

/** The tags that say what a page is, for search engines, sites that show links, and libraries. */
export const headTags = (page: PageHead): Tag[] => [
  ...openGraph(page),
  ...cards(page),
  ...citation(page),
  ...links(page),
];

const property = (name: string, content: string): Tag => ({
  name: 'meta',
  attributes: { property: name, content },
});
const meta = (name: string, content: string): Tag => ({
  name: 'meta',
  attributes: { name, content },
});
const link = (rel: string, attributes: Record<string, string>): Tag => ({
  name: 'link',
  attributes: { rel, ...attributes },
});

const openGraph = ({ article, image, ...page }: PageHead): Tag[] => [
  property('og:type', article ? 'article' : 'website'),
  property('og:site_name', page.siteName),
  property('og:title', page.title),
  property('og:description', page.description),
  property('og:url', page.url),
  property('og:locale', page.territory),
  property('og:image', image.url),
  property('og:image:type', 'image/png'),
  property('og:image:width', String(image.width)),
  property('og:image:height', String(image.height)),
  property('og:image:alt', image.alt),
  ...(article
    ? [
        property('article:published_time', article.published),
        property('article:modified_time', article.modified),
        property('article:section', article.section),
      ]
    : []),
];

const cards = ({ title, description, image }: PageHead): Tag[] => [
  meta('twitter:card', 'summary_large_image'),
  meta('twitter:title', title),
  meta('twitter:description', description),
  meta('twitter:image', image.url),
  meta('twitter:image:alt', image.alt),
];

/** Tags that libraries and reference managers read; they want 2026/11/24. */
const citation = ({ citation: cited, url, language }: PageHead): Tag[] =>
  cited
    ? [
        meta('citation_title', cited.title),
        meta('citation_author', cited.author),
        meta('citation_publication_date', cited.published.replaceAll('-', '/')),
        meta('citation_publisher', cited.publisher),
        meta('citation_language', language),
        meta('citation_fulltext_html_url', url),
      ]
    : [];

function links({ licence, markdown, languages, feeds }: PageHead): Tag[] {
  const [first] = languages;
  return [
    link('license', { href: licence }),
    ...(markdown ? [link('alternate', { type: 'text/markdown', href: markdown })] : []),
    ...feeds.map(({ title, url, type }) => link('alternate', { type, title, href: url })),
    ...(first && languages.length > 1
      ? [...languages, { tag: 'x-default', url: first.url }].map(({ tag, url }) =>
          link('alternate', { hreflang: tag, href: url }),
        )
      : []),
  ];
}
