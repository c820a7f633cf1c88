import { describe, expect, it } from 'vitest';
import { provenanceFaults } from '../../../src/read/provenance.ts';
import { writeContent } from '../../support/small-content.ts';

const GOOD = `lines.csv:
  title: Lines of the map
  origin: Drawn by hand for a test
  credit: The test
  licence: cc-by
`;
const faults = (table: string | undefined) =>
  provenanceFaults(
    writeContent({
      'content/geo/lines.csv': 'a,b\n1,2\n',
      ...(table !== undefined && { 'content/geo/provenance.yaml': table }),
    }),
  ).map(({ at, problem, remedy }) => `${at}: ${problem} ${remedy}`);

describe('where geographic data comes from', () => {
  it('is said for every file, and that is enough', () => {
    expect(faults(GOOD)).toEqual([]);
  });

  it('is missed where the table, an entry or a file is missing', () => {
    expect(faults(undefined)[0]).toMatch(/nothing says where the data of this folder comes from/);
    expect(faults('{}\n')[0]).toMatch(/content\/geo\/lines\.csv comes from.* Add an entry/);
    expect(faults(GOOD + GOOD.replace('lines', 'other'))[0]).toMatch(/other\.csv does not exist/);
  });

  it('names a licence that is in the list, and a field that is not', () => {
    expect(faults(GOOD.replace('cc-by', 'all-mine'))[0]).toMatch(/lines\.csv\.licence.*"all-mine"/);
    expect(faults(GOOD.replace('credit', 'kredit')).join('\n')).toMatch(/"kredit" does not exist/);
  });

  it('is not asked for where there is no geographic data', () => {
    expect(provenanceFaults(writeContent({ 'content/x.yaml': '' }))).toEqual([]);
  });
});
