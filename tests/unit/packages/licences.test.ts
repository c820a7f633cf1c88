import { expect, it } from 'vitest';
import { formatFaults } from '../../../src/model/fault.ts';
import { licenceFaults, type Package } from '../../packages/licences.ts';
import { loadPolicy } from '../../packages/policy.ts';

const DAY = '2026-11-25';
const none = { licences: ['MIT', 'ISC'], licenceExceptions: [], advisoryExceptions: [] };
const exception = (over: object = {}) => ({
  package: '@maps/lib-*',
  licence: 'LGPL-3.0-or-later',
  usedIn: 'development' as const,
  reason: 'Only called while maps are made.',
  until: '2026-11-25',
  ...over,
});
const installed = (name: string, licence: string | undefined, over: object = {}): Package => ({
  name,
  version: '1.2.3',
  licence,
  file: `node_modules/${name}/package.json`,
  usedIn: 'development',
  ...over,
});
const lib = installed('@maps/lib-linux', 'MIT AND LGPL-3.0-or-later');

it('lets packages through whose licence is allowed', () => {
  expect(
    licenceFaults([installed('a', 'MIT'), installed('b', 'ISC OR GPL-2.0-only')], none, DAY),
  ).toEqual([]);
});

it.each(['GPL-3.0-or-later', 'MIT AND X', '(MIT', '', 'SEE LICENSE IN LICENSE', undefined])(
  'refuses the licence %s and names the package, its file and the remedy',
  (licence) => {
    const report = formatFaults(licenceFaults([installed('a', licence)], none, DAY));
    expect(report).toContain('node_modules/a/package.json');
    expect(report).toContain(`a 1.2.3: its licence ${licence ?? 'UNKNOWN'} is not in the list`);
    expect(report).toContain('→ Use another package');
  },
);

it('takes an exception until its last day, and for its own packages only', () => {
  const policy = { ...none, licenceExceptions: [exception()] };
  expect(licenceFaults([lib], policy, DAY)).toEqual([]);
  const other = installed('other', 'LGPL-3.0-or-later');
  expect(licenceFaults([lib, other], policy, DAY).map(({ at }) => at)).toEqual(['other 1.2.3']);
});

it('does not take an exception for another licence than its own', () => {
  const policy = { ...none, licenceExceptions: [exception()] };
  const changed = installed('@maps/lib-linux', 'AGPL-3.0-only');
  expect(licenceFaults([lib, changed], policy, DAY)).toHaveLength(1);
});

it('does not take an exception for development where a build uses the package', () => {
  const policy = { ...none, licenceExceptions: [exception()] };
  const needed = { ...lib, usedIn: 'build' as const };
  expect(licenceFaults([needed], policy, DAY)[0]!.problem).toContain('allowed in a build');
  const forBoth = { ...none, licenceExceptions: [exception({ usedIn: 'build' })] };
  expect(licenceFaults([needed], forBoth, DAY)).toEqual([]);
});

it('takes an exception for a licence that SPDX does not know where it is stated so', () => {
  const policy = { ...none, licenceExceptions: [exception({ package: 'osm', licence: 'ODbL' })] };
  expect(licenceFaults([installed('osm', 'ODbL')], policy, DAY)).toEqual([]);
});

it('refuses an exception whose day has passed', () => {
  const policy = { ...none, licenceExceptions: [exception({ until: '2026-11-24' })] };
  const [fault, ...more] = licenceFaults([lib], policy, DAY);
  expect(more).toEqual([]);
  expect(fault!.file).toBe('tests/packages/allowed.yaml');
  expect(fault!.problem).toContain('ended on 2026-11-24');
  expect(fault!.remedy).toContain('replace the package');
});

it('refuses an exception that nothing needs', () => {
  const policy = { ...none, licenceExceptions: [exception({ package: 'gone' })] };
  const [fault] = licenceFaults([installed('a', 'MIT')], policy, DAY);
  expect(fault!.problem).toContain('"gone"');
  expect(fault!.remedy).toBe('Remove it.');
});

it('has a policy that can be read', () => {
  expect(loadPolicy().licences).toContain('MIT');
});
