import type { Claim } from '../model/claim.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import { ledger } from './ledger.ts';

/** All claims by verdict, in the order of the verdicts; verdicts without a claim are left out. */
export const claimsByVerdict = (): { verdict: Verdict; claims: Claim[] }[] => {
  const groups = Map.groupBy(ledger().claims.values(), ({ verdict }) => verdict);
  return VERDICTS.map((verdict) => ({ verdict, claims: groups.get(verdict) ?? [] })).filter(
    ({ claims }) => claims.length > 0,
  );
};
