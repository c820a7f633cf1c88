import type { Fault } from '../../src/model/fault.ts';
import { exceptionFaults, POLICY_FILE, type Policy } from './policy.ts';
import { permits } from './spdx.ts';

/** A package as it is installed, or as the lock file has it where this machine does not need it. */
export type Package = {
  name: string;
  version: string;
  /** SPDX expression, or undefined where the package states none. */
  licence: string | undefined;
  /** Where the licence is stated: "node_modules/a/package.json". */
  file: string;
};

/** Stands for the licence of a package that states none. */
const UNKNOWN = 'UNKNOWN';

type Exception = Policy['licenceExceptions'][number];

/** Every package whose licence is neither allowed nor excepted, and every exception that has ended or fits nothing. */
export function licenceFaults(packages: readonly Package[], policy: Policy, day: string): Fault[] {
  const listed = (id: string) => policy.licences.includes(id);
  const used = new Set<Exception>();
  const bad = packages
    .filter(({ licence = UNKNOWN }) => !permits(licence, listed))
    .filter(({ name, licence = UNKNOWN }) => {
      const own = policy.licenceExceptions.filter(
        (one) => fits(one.package, name) && licence.includes(one.licence),
      );
      for (const one of own) used.add(one);
      const excepted = (id: string) => own.some((one) => one.licence === id);
      return !excepted(licence) && !permits(licence, (id) => listed(id) || excepted(id));
    });
  return [
    ...bad.map(fault),
    ...exceptionFaults('licenceExceptions', policy.licenceExceptions, used, day),
  ];
}

const fits = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const fault = ({ name, version, licence = UNKNOWN, file }: Package): Fault => ({
  file,
  at: `${name} ${version}`,
  problem: `its licence ${licence} is not in the list of those allowed.`,
  remedy: `Use another package; or add the licence, or a dated exception with a reason, to ${POLICY_FILE}.`,
});
