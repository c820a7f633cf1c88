import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parseYaml } from '../../src/read/yaml.ts';
import { formatFaults, type Fault } from '../../src/model/fault.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as 2027-11-25.');
const excepted = {
  reason: z.string().min(20, 'Say in a sentence why it is excepted.'),
  /** The last day on which the exception holds. */
  until: day,
};

const Policy = z.strictObject({
  /** SPDX ids that any package may have. */
  licences: z.array(z.string()).min(1),
  licenceExceptions: z.array(
    z.strictObject({
      package: z.string(),
      licence: z.string(),
      /** "development": only what a build does without; "build": both. */
      usedIn: z.enum(['build', 'development']),
      ...excepted,
    }),
  ),
  advisoryExceptions: z.array(z.strictObject({ advisory: z.string(), ...excepted })),
});
export type Policy = z.infer<typeof Policy>;

/** Where the policy stands, from the top of the project. */
export const POLICY_FILE = 'tests/packages/allowed.yaml';

/**
 * The policy as it is written.
 * @throws Error with every fault of the file
 */
export function loadPolicy(): Policy {
  const { value, faults } = parseYaml(POLICY_FILE, readFileSync(POLICY_FILE, 'utf8'), Policy);
  if (!value) throw new Error(formatFaults(faults));
  return value;
}

type Exception = { until: string; reason: string };

/** A fault for each exception whose day has passed, and for each that nothing needs any more. */
export const exceptionFaults = <E extends Exception>(
  list: string,
  exceptions: readonly E[],
  used: ReadonlySet<E>,
  day: string,
): Fault[] =>
  exceptions.flatMap((exception, i) => {
    const at = `${list}[${i}]`;
    const { until, ...what } = exception;
    const shown = JSON.stringify(what);
    if (until < day)
      return [
        {
          file: POLICY_FILE,
          at,
          problem: `the exception ${shown} ended on ${until}.`,
          remedy: 'Look at the reason again: replace the package, or give it a later day.',
        },
      ];
    if (used.has(exception)) return [];
    return [
      {
        file: POLICY_FILE,
        at,
        problem: `the exception ${shown} fits nothing that is installed.`,
        remedy: 'Remove it.',
      },
    ];
  });
