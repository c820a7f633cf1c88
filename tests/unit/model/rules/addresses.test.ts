import { describe, expect, it } from 'vitest';
import { Address } from '../../../../src/model/alias.ts';
import { checkAddresses } from '../../../../src/model/rules/addresses.ts';
import { addressFaults } from '../../../../src/read/addresses.ts';
import { content } from '../../../support/drawn.ts';

const live = new Set(['/', '/claims/new/', '/chapters/oil/', '/chapters/oil/#flow']);
const record = [...live];
const problems = (addresses: Partial<Parameters<typeof checkAddresses>[0]>) =>
  checkAddresses({ live, record, aliases: [], ...addresses }).map(
    ({ at, problem }) => `${at}: ${problem}`,
  );

describe('the contract on addresses', () => {
  it('is kept when all that was published is there', () => {
    expect(problems({})).toEqual([]);
  });

  it('is kept when an alias leads on from what is gone', () => {
    const aliases = [{ from: '/claims/old/', to: '/claims/new/' }];
    expect(problems({ record: [...record, '/claims/old/'], aliases })).toEqual([]);
  });

  it('is broken when a page or a heading goes without an alias', () => {
    expect(problems({ record: [...record, '/claims/old/', '/chapters/oil/#gone'] })).toEqual([
      '/claims/old/: /claims/old/ was published and is gone.',
      '/chapters/oil/#gone: /chapters/oil/#gone was published and is gone.',
    ]);
  });

  it('is broken by an alias that leads nowhere', () => {
    expect(problems({ aliases: [{ from: '/claims/old/', to: '/claims/lost/' }] })).toEqual([
      '/claims/old/: /claims/lost/ is no address of the site.',
    ]);
  });

  it('is broken by an alias over a page that is there', () => {
    expect(problems({ aliases: [{ from: '/claims/new/', to: '/' }] })).toEqual([
      '/claims/new/: /claims/new/ is an address of the site, so the alias would hide it.',
    ]);
  });

  it('wants a chain of aliases drawn straight', () => {
    const aliases = [
      { from: '/claims/a/', to: '/claims/b/' },
      { from: '/claims/b/', to: '/claims/new/' },
    ];
    expect(checkAddresses({ live, record, aliases })[0]!.remedy).toMatch(/lead straight/);
  });

  it('warns of a new address that is not in the record yet', () => {
    const [fault] = checkAddresses({ live, record: record.slice(1), aliases: [] });
    expect(fault).toMatchObject({
      at: '/',
      severity: 'warning',
      remedy: 'Run "npm run addresses".',
    });
  });

  it('is kept by this site, and its record is complete', () => {
    expect(addressFaults(content), 'Run "npm run addresses" and commit what it writes.').toEqual(
      [],
    );
  });
});

it.each(['/Claims/a/', '/claims/a', 'claims/a/', '//evil.example/', '/a b/', '/a/?b=c'])(
  'takes "%s" for no address',
  (address) => {
    expect(Address.safeParse(address).success).toBe(false);
  },
);
