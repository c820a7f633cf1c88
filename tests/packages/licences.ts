import satisfies from 'spdx-satisfies';
import type { Fault } from '../../src/model/fault.ts';
import { exceptionFaults, POLICY_FILE, type Policy } from './policy.ts';

/** A package as it is installed, or as the lock file has it where this machine does not need it. */
export type Package = {
  name: string;
  version: string;
  /** SPDX expression, or undefined where the package states none. */
  licence: string | undefined;
  /** Where the licence is stated: "node_modules/a/package.json". */
  file: string;
  /** Who needs it: a build, or development alone. */
  usedIn: 'build' | 'development';
};

/** Stands for the licence of a package that states none. */
const UNKNOWN = 'UNKNOWN';

type Exception = Policy['licenceExceptions'][number];

/**
 * Every package whose licence is neither allowed nor excepted where the package is used, and every exception
 * that has ended or fits nothing.
 */
export function licenceFaults(packages: readonly Package[], policy: Policy, day: string): Fault[] {
  const used = new Set<Exception>();
  const bad = packages
    .filter(({ licence = UNKNOWN }) => !permits(licence, policy.licences))
    .filter((one) => {
      const own = policy.licenceExceptions.filter((exception) =>
        excepts(exception, one, policy.licences),
      );
      for (const exception of own) used.add(exception);
      return own.length === 0;
    });
  return [
    ...bad.map(fault),
    ...exceptionFaults('licenceExceptions', policy.licenceExceptions, used, day),
  ];
}

/** May something be used under this expression of SPDX? What cannot be read as one may not. */
function permits(expression: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(expression, allowed);
  } catch {
    return false;
  }
}

/** An exception for development does not hold for what a build uses. */
const excepts = (exception: Exception, one: Package, allowed: readonly string[]): boolean => {
  const { name, licence = UNKNOWN, usedIn } = one;
  return (
    fits(exception.package, name) &&
    (exception.usedIn === 'build' || usedIn === 'development') &&
    (licence === exception.licence || permits(licence, [...allowed, exception.licence]))
  );
};

const fits = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const fault = ({ name, version, licence = UNKNOWN, file, usedIn }: Package): Fault => ({
  file,
  at: `${name} ${version}`,
  problem: `its licence ${licence} is not in the list of those allowed in ${usedIn === 'build' ? 'a build' : usedIn}.`,
  remedy: `Use another package; or add the licence, or a dated exception with a reason, to ${POLICY_FILE}.`,
});
