import { describe, expect, it } from 'vitest';
import { blocking, formatFaults } from '../../../../src/model/fault.ts';
import { ContentError } from '../../../../src/read/content-error.ts';
import {
  ARTICLE,
  CHART,
  CLAIM,
  EVENT,
  SECOND,
  TERM,
  changed,
  load,
} from '../../../support/broken-content.ts';
import { SMALL } from '../../../support/small-content.ts';

const without = (file: string) =>
  Object.fromEntries(Object.entries(SMALL).filter(([path]) => path !== file));

it('finds nothing wrong with sound content', () => {
  expect(load(SMALL)).toEqual([]);
});

describe('a build stops for', () => {
  it('a source that nothing cites', () => {
    const files = {
      ...SMALL,
      'content/ledger/sources/idle.yaml': SMALL[SECOND]!.replace('two.example', 'idle.example'),
    };
    expect(formatFaults(load(files))).toMatch(/idle\.yaml\n.*nothing cites the source "idle"/);
  });

  it('a claim that rests on one publisher and does not say so', () => {
    const files = changed(SECOND, 'publisher: Two', 'publisher: One');
    expect(formatFaults(load(files))).toMatch(
      /opened\.yaml\n.*all of it comes from one publisher, One/,
    );
    files[CLAIM] = files[CLAIM]!.replace(
      'evidence:',
      'thinEvidence: Only one publisher was found that says so.\nevidence:',
    );
    expect(load(files)).toEqual([]);
  });

  it('a file that would be ignored for its ending', () => {
    expect(formatFaults(load({ ...SMALL, 'content/ledger/claims/late.yml': 'x' }))).toMatch(
      /late\.yml\n.*would be ignored/,
    );
  });

  it('a file name that cannot be an id', () => {
    const files = { ...without(TERM), 'content/ledger/glossary/The Pipe.yaml': SMALL[TERM]! };
    expect(formatFaults(load(files))).toMatch(/"The Pipe" cannot be an id/);
  });

  it('two chapters in one place', () => {
    const files = { ...SMALL, 'content/articles/en/gas.mdx': SMALL[ARTICLE]! };
    expect(formatFaults(load(files))).toMatch(
      /order: 1 is the place of content\/articles\/en\/gas\.mdx too/,
    );
  });
});

describe('the report', () => {
  const files = {
    ...changed(CLAIM, 'verdict: supported', 'verdict: true-ish'),
    [EVENT]: SMALL[EVENT]!.replace('date: "2006-06"', 'date: "2006-13"'),
    [ARTICLE]: SMALL[ARTICLE]!.replace(' {/* #flow */}', ''),
  };

  it('names every fault of every file at once', () => {
    const report = new ContentError(load(files)).message;
    expect(report).toMatch(/^3 faults in the content/);
    for (const file of [CLAIM, EVENT, ARTICLE]) expect(report).toContain(file);
  });

  it('does not blame others for a record that is broken itself', () => {
    expect(
      load(files)
        .map(({ file }) => file)
        .sort(),
    ).toEqual([ARTICLE, CLAIM, EVENT].sort());
  });

  it('does not call the addresses of a broken record gone', () => {
    const record = ['/', '/charts/flow/', '/embed/flow/', '/charts/lost/'];
    const broken = changed(CHART, 'kind: time', 'kind: pie');
    const gone = load({ ...broken, 'content/addresses.yaml': JSON.stringify(record) })
      .filter(({ problem }) => problem.includes('is gone'))
      .map(({ at }) => at);
    expect(gone).toEqual(['/charts/lost/']);
  });
});

it('warns of a check that is overdue, without stopping the build', () => {
  const faults = load(changed(CLAIM, '2027-01-02', '2026-05-31'));
  expect(blocking(faults)).toEqual([]);
  expect(formatFaults(faults)).toMatch(/warning, nextCheck: the next check was due on 2026-05-31/);
});
