/** Kinds of thing that can be found, in the order in which results are shown. */
export const SEARCH_KINDS = [
  'chapter',
  'claim',
  'map',
  'chart',
  'term',
  'event',
  'source',
  'page',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What a result shows; the rest of an entry is only searched. */
export type SearchHit = {
  kind: SearchKind;
  title: string;
  /** Where it belongs or what it is: a chapter, a verdict, a publisher, a date. */
  within: string;
  /** Address with the base of the site. */
  address: string;
  excerpt: string;
};

/** Letters that do not come apart into a Latin letter and a mark, as writers in English spell them. */
const SPELLED: Record<string, string> = { ə: 'a', ı: 'i', ß: 'ss', ø: 'o', ł: 'l' };

/** A word as it is looked up: small, without marks; "Əliyev" and "Aliyev" are one. */
export const foldTerm = (term: string): string =>
  term
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıßøł]/g, (letter) => SPELLED[letter]!);

/** How the index is laid out; the build and the page that reads it have to agree. */
export const INDEX_OPTIONS = {
  fields: ['title', 'within', 'text'],
  storeFields: ['kind', 'title', 'within', 'address', 'excerpt'],
  processTerm: foldTerm,
};

/** The beginning of a text, cut between words, with an ellipsis where something is left out. */
export function excerptOf(text: string, most = 140): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.]+$/, '')}…`;
}

const LONGEST = 80;

/** The words searched for in an address such as `?q=oil`; too much of them is cut off. */
export const searchWords = (search: string): string =>
  (new URLSearchParams(search).get('q') ?? '').trim().slice(0, LONGEST);
