import { expect, it } from 'vitest';
import { auditFaults, readAudit } from '../../packages/audit.ts';

const DAY = '2026-11-25';
const none = { licences: ['MIT'], licenceExceptions: [], advisoryExceptions: [] };
const exception = (until: string) => ({
  advisory: 'GHSA-aaaa-bbbb-cccc',
  reason: 'Reached by no input from outside.',
  until,
});

/** A report in npm's second form: a package with a fault, and one that brings it along. */
const REPORT = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    bad: {
      name: 'bad',
      via: [
        {
          source: 1,
          name: 'bad',
          title: 'Reads too much',
          url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
          severity: 'high',
          range: '<2',
        },
      ],
    },
    parent: { name: 'parent', via: ['bad'] },
  },
});

const advisories = (text: string) => {
  const audit = readAudit(text);
  if ('noAnswer' in audit) throw new Error(audit.noAnswer);
  return audit.advisories;
};

it('names each advisory once, with its package', () => {
  const [fault, ...more] = auditFaults(advisories(REPORT), none, DAY);
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ file: 'package-lock.json', at: 'bad' });
  expect(fault!.problem).toBe('GHSA-aaaa-bbbb-cccc (high): Reads too much.');
  expect(fault!.remedy).toContain('dated exception');
});

it('finds nothing in a report without faults', () => {
  expect(advisories('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual([]);
});

it('takes an exception until its last day, and not after it', () => {
  const with_ = (until: string) => ({ ...none, advisoryExceptions: [exception(until)] });
  expect(auditFaults(advisories(REPORT), with_('2026-11-25'), DAY)).toEqual([]);
  expect(auditFaults(advisories(REPORT), with_('2026-11-24'), DAY)[0]!.problem).toContain('ended');
});

it('refuses an exception for an advisory that is not there', () => {
  const policy = { ...none, advisoryExceptions: [exception('2027-01-01')] };
  expect(auditFaults([], policy, DAY)[0]!.remedy).toBe('Remove it.');
});

it.each([
  ['{"message":"405 Method Not Allowed","error":{"summary":""}}', '405 Method Not Allowed'],
  ['{"error":{"code":"ENOTFOUND","summary":"","detail":""}}', 'ENOTFOUND'],
  ['', 'npm printed no report'],
  ['null', 'npm printed no report'],
  ['<html>', 'npm printed no report'],
])('takes %s for no answer, and says why', (text, why) => {
  expect(readAudit(text)).toEqual({ noAnswer: why });
});
