/** What a reader filters the list of claims by; empty strings mean no filter. */
export type ClaimQuery = { verdict: string; chapter: string; text: string };

const LONGEST = 80;

/** Reads a filter off an address such as `?verdict=disputed&text=oil`; anything else in it is ignored. */
export function parseClaimQuery(
  search: string,
  known: { verdicts: string[]; chapters: string[] },
): ClaimQuery {
  const given = new URLSearchParams(search);
  const one = (name: string, allowed: string[]) =>
    allowed.find((value) => value === given.get(name)) ?? '';
  return {
    verdict: one('verdict', known.verdicts),
    chapter: one('chapter', known.chapters),
    text: (given.get('text') ?? '').slice(0, LONGEST),
  };
}

/** The address part for a filter; empty where nothing is filtered. */
export function formatClaimQuery(query: ClaimQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Does a claim pass the filter? Every word of the text has to stand in it, in any order and case. */
export function matches(claim: ClaimQuery, query: ClaimQuery): boolean {
  const haystack = claim.text.toLowerCase();
  return (
    (query.verdict === '' || query.verdict === claim.verdict) &&
    (query.chapter === '' || query.chapter === claim.chapter) &&
    query.text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => haystack.includes(word))
  );
}
