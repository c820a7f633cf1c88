import { escapeHtml } from '../../wire/escape.ts';
import type { Site } from '../../site/site.ts';
import { embedSnippet } from '../../wire/embed-snippet.ts';

/** https://oembed.com: a page as a card, or as something to put in place of its link. */
export type Oembed = Readonly<Record<string, string | number>>;

/** What has an answer. */
export type OembedKind = 'chapter' | 'map' | 'chart';

/** The two forms of an answer; pages link to each with the type that programs look for. */
export const OEMBED_FORMS = [
  { form: 'json', type: 'application/json' },
  { form: 'xml', type: 'text/xml' },
] as const;
export type OembedForm = (typeof OEMBED_FORMS)[number];

/** The full address of an answer, in the language of the site. */
export const oembedUrl = (
  { url }: Site,
  kind: OembedKind,
  id: string,
  form: OembedForm['form'],
): string => `${url('/')}oembed/${kind}/${id}.${form}`;

export type Described = {
  title: string;
  provider: { name: string; url: string };
  /** Card picture, 1200 × 630 px, as a full address. */
  thumbnail: string;
};

/** How long an answer may be kept, s: a day. */
const CACHE_AGE = 86_400;

/** A page that can only be linked to. */
export const linkOembed = ({ title, provider, thumbnail }: Described): Oembed => ({
  version: '1.0',
  type: 'link',
  title,
  provider_name: provider.name,
  provider_url: provider.url,
  cache_age: CACHE_AGE,
  thumbnail_url: thumbnail,
  thumbnail_width: 1200,
  thumbnail_height: 630,
});

/**
 * A map or chart. The code is one frame with a plain address, title and sizes, which is all that
 * WordPress lets through.
 */
export const richOembed = (
  described: Described,
  frame: { src: string; width: number; height: number },
): Oembed => ({
  ...linkOembed(described),
  type: 'rich',
  html: embedSnippet({ ...frame, title: described.title }),
  width: frame.width,
  height: frame.height,
});

/** The answer as XML. */
export const oembedXml = (answer: Oembed): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n` +
  Object.entries(answer)
    .map(([name, value]) => `  <${name}>${escapeHtml(String(value))}</${name}>\n`)
    .join('') +
  '</oembed>\n';
