import type { Fault } from '../../src/model/fault.ts';
import { exceptionFaults, type Policy } from './policy.ts';

export type Advisory = {
  /** "GHSA-xxxx-xxxx-xxxx", the last part of its address. */
  id: string;
  package: string;
  severity: string;
  title: string;
};

/** What `npm audit --json` said: advisories, or why there is no answer. */
export type Audit = { advisories: Advisory[] } | { noAnswer: string };

type Via = string | { name: string; severity: string; title: string; url: string };
type Report = {
  message?: string;
  error?: { code?: string; summary?: string };
  vulnerabilities?: Record<string, { via: Via[] }>;
};

/** Reads a report of npm; a text that is none is no answer. */
export function readAudit(text: string): Audit {
  const report = parse(text);
  if (report?.vulnerabilities) return { advisories: advisoriesOf(report.vulnerabilities) };
  const { message, error } = report ?? {};
  const why = [message, error?.summary, error?.code].find((one) => one !== undefined && one !== '');
  return { noAnswer: why ?? 'npm printed no report' };
}

function parse(text: string): Report | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text in "via" only names the package that brings the fault along. */
function advisoriesOf(vulnerabilities: NonNullable<Report['vulnerabilities']>): Advisory[] {
  const all = Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one !== 'string')
    .map(({ name, severity, title, url }) => ({
      id: url.split('/').at(-1)!,
      package: name,
      severity,
      title,
    }));
  return [...new Map(all.map((one) => [`${one.id} ${one.package}`, one])).values()];
}

/** Every advisory that is not excepted, and every exception that has ended or fits nothing. */
export function auditFaults(advisories: readonly Advisory[], policy: Policy, day: string): Fault[] {
  const exceptions = policy.advisoryExceptions;
  const exceptionFor = ({ id }: Advisory) => exceptions.find(({ advisory }) => advisory === id);
  const used = new Set(advisories.map(exceptionFor).filter((exception) => exception !== undefined));
  return [
    ...advisories.filter((advisory) => !exceptionFor(advisory)).map(fault),
    ...exceptionFaults('advisoryExceptions', exceptions, used, day),
  ];
}

const fault = (advisory: Advisory): Fault => ({
  file: 'package-lock.json',
  at: advisory.package,
  problem: `${advisory.id} (${advisory.severity}): ${advisory.title}.`,
  remedy:
    'Take a version without it ("npm explain" says what asks for the package), or add a dated ' +
    'exception with a reason to tests/packages/allowed.yaml.',
});
