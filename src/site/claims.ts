import type { Claim } from '../model/claim.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import { ledger } from '../read/ledger.ts';

/** All claims by verdict, in the order of the verdicts; verdicts without a claim are left out. */
export const claimsByVerdict = (): { verdict: Verdict; claims: Claim[] }[] => {
  const groups = Map.groupBy(ledger().claims.values(), ({ verdict }) => verdict);
  return VERDICTS.map((verdict) => ({ verdict, claims: groups.get(verdict) ?? [] })).filter(
    ({ claims }) => claims.length > 0,
  );
};

/** The claims before and after one, in the order of the list of claims. */
export function neighboursOf({ id }: Claim): {
  previous: Claim | undefined;
  next: Claim | undefined;
} {
  const { all, places } = (order ??= inOrder());
  const at = places.get(id)!;
  return { previous: all[at - 1], next: all[at + 1] };
}

type Order = { all: Claim[]; places: Map<string, number> };
let order: Order | undefined;

function inOrder(): Order {
  const all = claimsByVerdict().flatMap(({ claims }) => claims);
  return { all, places: new Map(all.map(({ id }, i) => [id, i])) };
}
