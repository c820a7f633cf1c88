import { describe, it } from 'vitest';
import { ARTICLE, PAGE, expectStop, type Broken } from '../../../support/broken-content.ts';

const BROKEN: Broken[] = [
  [
    'a heading without an id',
    ARTICLE,
    ' {/* #flow */}',
    '',
    /line 20: the heading "The flow" has no id/,
  ],
  [
    'an id used twice',
    ARTICLE,
    'See <Term',
    '## Again {/* #flow */}\n\nSee <Term',
    /the id "flow" is used twice/,
  ],
  [
    'a claim nobody wrote',
    ARTICLE,
    '<Claim id="opened">',
    '<Claim id="closed">',
    /line 18: names "closed".*claims\/closed\.yaml does not exist/,
  ],
  [
    'a claim its chapter never marks',
    ARTICLE,
    /<Claim id="opened">(.*)<\/Claim>/,
    '$1',
    /the chapter "oil" never marks this claim/,
  ],
  [
    'a citation of nothing',
    ARTICLE,
    'source="first"',
    'source="first third"',
    /line 18: cites the source "third"/,
  ],
  [
    'a term nobody wrote',
    ARTICLE,
    '<Term id="pipe">',
    '<Term id="tube">',
    /glossary\/tube\.yaml does not exist/,
  ],
  [
    'a chart nobody drew',
    ARTICLE,
    '<Chart id="flow" />',
    '<Chart id="tide" />',
    /charts\/tide\.yaml does not exist/,
  ],
  [
    'a figure without a source',
    ARTICLE,
    'See <Term',
    'It cost 3 billion. See <Term',
    /a figure without a source: “It cost 3 billion\.”/,
  ],
  ['a tag that is never closed', ARTICLE, '</Term>', '', /the MDX cannot be read/],
  [
    'frontmatter that is missing',
    PAGE,
    /^---[\s\S]*?---\n/,
    '',
    /line 1: the frontmatter is missing/,
  ],
  ['frontmatter with too few key figures', ARTICLE, / {2}- \{ value: "2006".*\n/, '', /keyFigures/],
];

describe('a build stops for a text with', () => {
  it.each(BROKEN)('%s', (...broken) => expectStop(broken));
});
