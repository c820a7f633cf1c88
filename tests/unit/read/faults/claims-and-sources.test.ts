import { describe, it } from 'vitest';
import { CLAIM, FIRST, SECOND, expectStop, type Broken } from '../../../support/broken-content.ts';

const BROKEN: Broken[] = [
  [
    'a field that is missing',
    CLAIM,
    /^confidence: high\n/m,
    '',
    /confidence.*the field is missing/,
  ],
  [
    'a field that nobody knows',
    CLAIM,
    'confidence:',
    'confidense:',
    /confidense \(line 5\).*"confidense" does not exist/,
  ],
  [
    'a verdict that nobody knows',
    CLAIM,
    'verdict: supported',
    'verdict: true-ish',
    /"true-ish" is not a verdict/,
  ],
  [
    'a stance that nobody knows',
    CLAIM,
    'stance: context',
    'stance: maybe',
    /evidence\[1\]\.stance.*"maybe"/,
  ],
  [
    'a date that does not exist',
    CLAIM,
    '"2026-01-02"\nnext',
    '"2026-02-30"\nnext',
    /checked.*2026-02-30.*no such day/s,
  ],
  [
    'a date in the wrong order',
    CLAIM,
    'nextCheck: "2027-01-02"',
    'nextCheck: "2025-01-02"',
    /nextCheck.*"2025-01-02" comes before "2026-01-02"/,
  ],
  [
    'an as-of date newer than the evidence',
    CLAIM,
    'asOf: "2024-05"',
    'asOf: "2025-01"',
    /"2025-01" is newer than the newest evidence, 2024-05-06/,
  ],
  [
    'a check in the future',
    CLAIM,
    'checked: "2026-01-02"',
    'checked: "2026-12-31"',
    /"2026-12-31" lies in the future/,
  ],
  [
    'a quotation that is too long',
    CLAIM,
    'verdict: supported',
    `quote: ${'word '.repeat(25).trim()}\nverdict: supported`,
    /quote.*fewer than 25 words/s,
  ],
  [
    'a claim without evidence',
    CLAIM,
    /evidence:[\s\S]*/,
    'evidence: []\n',
    /evidence.*A claim needs evidence/s,
  ],
  [
    'evidence from a source that does not exist',
    CLAIM,
    'source: second',
    'source: third',
    /cites the source "third", but content\/ledger\/sources\/third\.yaml does not exist/,
  ],
  [
    'a chapter that does not exist',
    CLAIM,
    'chapter: oil',
    'chapter: gas',
    /chapter.*there is no chapter "gas"/,
  ],
  [
    'an address that is none',
    FIRST,
    'https://one.example/a',
    'one.example/a',
    /url.*"one\.example\/a" is not valid/,
  ],
  [
    'an address that stands twice',
    SECOND,
    'https://two.example/b',
    'https://one.example/a/',
    /stands in content\/ledger\/sources\/first\.yaml too/,
  ],
  [
    'a kind of source that nobody knows',
    SECOND,
    'kind: official',
    'kind: rumour',
    /kind.*"rumour" is not valid/,
  ],
  ['a perspective that nobody knows', FIRST, 'western', 'northern', /perspective.*"northern"/],
  [
    'a source published in the future',
    FIRST,
    '2024-05-06',
    '2027-01-01',
    /published.*"2027-01-01" lies in the future/,
  ],
  [
    'YAML that cannot be read',
    CLAIM,
    'statement: The',
    'statement: [The',
    /line \d+: the YAML cannot be read/,
  ],
  [
    'a key that stands twice',
    CLAIM,
    'confidence: high',
    'confidence: high\nconfidence: low',
    /the YAML cannot be read: Map keys must be unique/,
  ],
];

describe('a build stops for a claim or source with', () => {
  it.each(BROKEN)('%s', (...broken) => expectStop(broken));
});
