import type { Claim } from '../model/claim.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** All claims by verdict, in the order of the verdicts; verdicts without a claim are left out. */
export const claimsByVerdict = once((site: Site): { verdict: Verdict; claims: Claim[] }[] => {
  const groups = Map.groupBy(site.content.claims.values(), ({ verdict }) => verdict);
  return VERDICTS.map((verdict) => ({ verdict, claims: groups.get(verdict) ?? [] })).filter(
    ({ claims }) => claims.length > 0,
  );
});

const inOrder = once((site: Site) => {
  const all = claimsByVerdict(site).flatMap(({ claims }) => claims);
  return { all, places: new Map(all.map(({ id }, i) => [id, i])) };
});

/** The claims before and after one, in the order of the list of claims. */
export function claimsBeside(
  site: Site,
  id: string,
): { previous: Claim | undefined; next: Claim | undefined } {
  const { all, places } = inOrder(site);
  const at = places.get(id)!;
  return { previous: all[at - 1], next: all[at + 1] };
}
