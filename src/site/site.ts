import type { Root } from 'mdast';
import { splitAddress } from '../model/alias.ts';
import type { Content, Filed, Text } from '../model/content.ts';
import type { Locale } from '../read/locales.ts';
import { addressOf, localAddress, underBase, type Reference } from '../words/addresses.ts';

/** What a link leads to: a record or page, or an address from the top of the site as content writes it. */
export type Target = Reference | string;

/** The site in one language: its content, and where everything of it stands. */
export type Site = {
  content: Content;
  locale: Locale;
  /** The site in every language, the first one first. */
  languages: readonly Site[];
  /** The site in the first language, which has the files that all languages share. */
  first: Site;
  /** The day of the build, 2026-11-24. */
  today: string;
  /** Version of the project. */
  version: string;
  /** Path that the site is served under, "/" or "/sub". */
  base: string;
  /** Does this language have a page of its own there? Files are shared by all. */
  has: (to: Target) => boolean;
  /** A link to a page or file, in this language where it has the page, else in the first. */
  link: (to: Target) => string;
  /** The same as a full address, for canonical links, embeds and citations. */
  url: (to: Target) => string;
  /** The syntax tree of a text, for the caller to change. */
  treeOf: (text: Filed<Text>) => Root;
};

/** Where and when the site is built. */
export type Setting = Pick<Site, 'today' | 'version' | 'base'> & {
  /** Scheme and host, "https://example.org". */
  origin: string;
  /** Reads a syntax tree anew, for content that was loaded without its trees. */
  treeOf?: Site['treeOf'];
};

/** The part of a site that depends on there being other languages. */
type Among = {
  languages: readonly Site[];
  /** Addresses of pages that only the first language has. */
  missing: ReadonlySet<string>;
};

/** The site in a language; without others to stand among it is the only one. */
export function site(
  content: Content,
  locale: Locale,
  { origin, treeOf = ({ tree }) => structuredClone(tree), ...setting }: Setting,
  among?: Among,
): Site {
  const link = (to: Target): string => {
    const tag = made.has(to) ? locale.tag : made.first.locale.tag;
    return underBase(localAddress(asAddress(to), tag, made.first.locale.tag), setting.base);
  };
  const made: Site = {
    ...setting,
    content,
    locale,
    treeOf,
    get languages() {
      return among?.languages ?? [made];
    },
    get first() {
      return made.languages[0]!;
    },
    has: (to) => {
      const { page } = splitAddress(asAddress(to));
      return page.endsWith('/') && !among?.missing.has(page);
    },
    link,
    url: (to) => new URL(link(to), origin).href,
  };
  return made;
}

const asAddress = (to: Target): string => (typeof to === 'string' ? to : addressOf(to.kind, to.id));

/**
 * The site in each of its languages. Texts that a language lacks stay those of the first.
 * @param locales the first language first
 * @param translations texts by the tag of their language
 */
export function inLanguages(
  content: Content,
  locales: readonly Locale[],
  translations: ReadonlyMap<string, Texts>,
  setting: Setting,
): readonly Site[] {
  const languages: Site[] = [];
  for (const locale of locales) {
    const own = translations.get(locale.tag) ?? content;
    const among = { languages, missing: missingFrom(own, content) };
    languages.push(site(translated(content, own), locale, setting, among));
  }
  return languages;
}

/** What differs from language to language. */
type Texts = Pick<Content, 'articles' | 'pages' | 'home'>;

const translated = (content: Content, own: Texts): Content => ({
  ...content,
  articles: new Map([...content.articles, ...own.articles]),
  pages: new Map([...content.pages, ...own.pages]),
  home: own.home.questions.length > 0 ? own.home : content.home,
});

const missingFrom = (own: Omit<Texts, 'home'>, all: Omit<Texts, 'home'>): Set<string> =>
  new Set([
    ...lost(own.articles, all.articles).map((id) => addressOf('chapter', id)),
    ...lost(own.pages, all.pages).map((id) => addressOf('page', id)),
  ]);

const lost = (own: ReadonlyMap<string, unknown>, all: ReadonlyMap<string, unknown>): string[] =>
  [...all.keys()].filter((id) => !own.has(id));
