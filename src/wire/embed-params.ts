export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the address of an embed asks for, after "?". */
export type EmbedParams = {
  /** "auto" follows the host page where browsers pass its scheme on, else the reader's system. */
  theme: Theme;
  /** A picture: nothing to press, zoom or open. */
  static: boolean;
  /** No title and no list of facts: the figure, its note and its credit. */
  plain: boolean;
  /** Tag of another language, in lower case; empty for the one of the document. */
  lang: string;
};

/** Reads the parameters of an embed; what is not known or makes no sense counts as not given. */
export function parseEmbedParams(search: string): EmbedParams {
  const given = new URLSearchParams(search);
  const lang = given.get('lang') ?? '';
  return {
    theme: THEMES.find((theme) => theme === given.get('theme')) ?? 'auto',
    static: given.get('static') === '1',
    plain: given.get('plain') === '1',
    lang: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang.toLowerCase() : '',
  };
}

/** The address of an embed that asks for these things; what is not asked for is left out. */
export function embedAddress(
  address: string,
  { theme = 'auto', view = '', ...flags }: Partial<EmbedParams & { view: string }>,
): string {
  const asked = new URLSearchParams();
  if (theme !== 'auto') asked.set('theme', theme);
  if (view) asked.set('view', view);
  if (flags.lang) asked.set('lang', flags.lang);
  if (flags.static) asked.set('static', '1');
  if (flags.plain) asked.set('plain', '1');
  // A comma is safe in a query and reads better.
  const text = asked.toString().replaceAll('%2C', ',');
  return text ? `${address}?${text}` : address;
}

/**
 * Where the same embed lies in the language that is asked for.
 * @param alternates full addresses of the document by language tag, its own included
 * @returns undefined where the document is in that language already, or the language is not known
 */
export function inLanguage(
  { lang }: EmbedParams,
  own: string,
  alternates: Readonly<Record<string, string>>,
): string | undefined {
  const found = Object.keys(alternates).find((tag) => tag.toLowerCase() === lang);
  return found === undefined || found === own ? undefined : alternates[found];
}
