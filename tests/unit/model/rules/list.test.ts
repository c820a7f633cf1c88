import { expect, it } from 'vitest';
import { RULES } from '../../../../src/model/rules/index.ts';
import { saidOf } from '../../../support/broken.ts';
import { FIGURE, WITH_FIGURE } from '../../../support/shared-figure.ts';

const ARTICLE = 'content/articles/en/oil.mdx';
const CLAIM = 'content/ledger/claims/opened.yaml';
const EVENT = 'content/ledger/events/2006-06-opening.yaml';
const FIRST = 'content/ledger/sources/first.yaml';
const SECOND = 'content/ledger/sources/second.yaml';
const SERIES = 'content/ledger/series/flow.yaml';
const CHART = 'content/charts/flow.yaml';
const MAP = 'content/maps/flow.yaml';

const map = `title: A map of the pipe and its ends
shortTitle: The pipe
summary: A map that shows the pipe from its beginning in the east to its end.
order: 1
asOf: "2024-05"
projection: { parallels: [30, 40], meridian: 40 }
compositions:
  wide: { centre: [40, 35], widthKm: 900, aspect: 1.5 }
  phone: { centre: [40, 35], widthKm: 900, aspect: 0.8 }
graticule: 5
scaleBar: { wide: 100, phone: 100 }
note: Solid line, a pipe. Lines and names imply no endorsement.
credits: [A credit for the data]
places: [{ place: nowhere }]
`;

type Change = (text: string) => string;
const swap =
  (from: string, to: string): Change =>
  (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
const more =
  (text: string): Change =>
  (before) =>
    `${before}\n${text}\n`;
const as =
  (text: string): Change =>
  () =>
    text;

/** Each rule, and the smallest change to sound content that breaks it. */
const BROKEN: Readonly<Record<string, readonly [file: string, change: Change, says: RegExp]>> = {
  'nothing is left to be written': [
    CLAIM,
    swap(
      'summary: It was opened in the summer of 2006.',
      "summary: 'To be written: when it was opened.'",
    ),
    /To be written/,
  ],
  'cited sources exist': [EVENT, swap('[first]', '[third]'), /cites the source "third"/],
  'sources are cited': [
    'content/ledger/sources/third.yaml',
    as('url: https://three.example/\ntitle: A third\npublisher: Three\nkind: news\n'),
    /nothing cites the source "third"/,
  ],
  'what a text names exists': [ARTICLE, swap('id="pipe"', 'id="tube"'), /names "tube"/],
  'what a record names exists': [CLAIM, swap('chapter: oil', 'chapter: gas'), /chapter "gas"/],
  'a verdict has two publishers': [SECOND, swap('Two', 'One'), /one publisher, One/],
  'what is known ends with its sources': [CLAIM, swap('"2024-05"', '"2025-01"'), /newer than/],
  'a claim is marked in its chapter': [
    ARTICLE,
    swap('<Claim id="opened">opened in 2006</Claim>', 'opened in 2006'),
    /never marks this claim/,
  ],
  'no date lies in the future': [SECOND, swap('"2023"', '"2030"'), /lies in the future/],
  'dates stand in order': [
    CLAIM,
    swap('nextCheck: "2027-01-02"', 'nextCheck: "2025-01-02"'),
    /comes before/,
  ],
  'an address stands once': [SECOND, swap('two.example/b', 'one.example/a'), /stands in .* too/],
  'a source is no older than what it reports': [FIRST, swap('2024-05-06', '2006-05-06'), /before/],
  'a time counted fits its dates': [
    EVENT,
    swap('The pipe is opened with', 'The pipe is opened 3 years after 1996 with'),
    /fits no two of the dates/,
  ],
  'a publisher has one name': [SECOND, swap('publisher: Two', 'publisher: Two (copy)'), /copy/],
  'a contested name has the form of the file': [
    EVENT,
    swap('with speeches', 'in Karabakh'),
    /"Karabakh"/,
  ],
  'what was not found is said in its place': [
    EVENT,
    swap('with speeches', 'and no date was found'),
    /not found/,
  ],
  'a copy carries no figure, toll or verdict': [
    SECOND,
    swap('publisher: Two', 'publisher: Two\nvia: A blog'),
    /a key figure rests on "second"/,
  ],
  'a chapter explains more than it counts': [
    ARTICLE,
    more('It carried 7 barrels.<Cite source="first" /> '.repeat(60)),
    /has 24\.\d numbers in 100 words/,
  ],
  'a chapter tells of the world': [
    ARTICLE,
    more('The article says so. The article says more. What the article says is long.'),
    /names "the article" 3 times/,
  ],
  'a key figure is one number with a short label': [
    ARTICLE,
    swap('value: 2 bcm', 'value: 2 or 3 bcm'),
    /"2 or 3 bcm" is not one number/,
  ],
  'a total is the sum of its parts': [
    SERIES,
    swap(
      'points:\n',
      'points:\n  - { x: Total, y: 99, source: first }\n  - { x: Italy, y: 1, source: first }\n',
    ),
    /is called a total/,
  ],
  'a heading has an id of its own': [ARTICLE, swap(' {/* #flow */}', ''), /has no id/],
  'a chapter has a place of its own': [
    'content/articles/en/gas.mdx',
    as(WITH_FIGURE[ARTICLE]!),
    /is the place of/,
  ],
  'maps and charts share no id': [MAP, as(map), /is the id of/],
  'no id ends as those of still embeds': [
    'content/charts/flow-still.yaml',
    as(WITH_FIGURE[CHART]!),
    /ends as the addresses of embeds without script/,
  ],
  'a base is explained': [SERIES, swap('base: own', 'base: other'), /base "other"/],
  'what a chart names exists': [
    CHART,
    swap('domain:', 'headings: { other: Other }\ndomain:'),
    /does not draw the series "other"/,
  ],
  'an axis holds every value of its chart': [
    CHART,
    swap('domain: [0, 10]', 'domain: [0, 6]'),
    /the value of "2011" lies outside of 0 to 6/,
  ],
  'what a map names exists': [MAP, as(map), /has no place "nowhere"/],
  'what the home page leads to exists': [
    'content/home/en.yaml',
    swap('to: /chapters/oil/', 'to: /chapters/gas/'),
    /"\/chapters\/gas\/" leads to no part of a chapter/,
  ],
  'what a plate shows exists': [
    'content/plates.yaml',
    as('- { chapter: oil, map: nowhere }\n'),
    /there is no map "nowhere"/,
  ],
  'a figure in a text has a source': [ARTICLE, more('It carries 12 barrels.'), /without a source/],
  'a shared figure that is named exists': [
    EVENT,
    swap('with speeches', 'over {figure:width}'),
    /names the figure "width"/,
  ],
  'a shared figure is named': [
    'content/ledger/figures/width.yaml',
    as('value: 9\nunit: m\nlabel: width of the pipe\ndate: "2006"\nsources: [first]\n'),
    /nothing names the figure "width"/,
  ],
  'a thing has one shared figure': [
    'content/ledger/figures/width.yaml',
    as(WITH_FIGURE[FIGURE]!),
    /counts too/,
  ],
  'a count of claims is their number': [
    FIGURE,
    as('value: 7\nlabel: claims that hold\ndate: "2026-01"\ncounts: [supported]\n'),
    /says 7, but 1/,
  ],
  'a shared figure stands beside its source': [
    FIGURE,
    swap('sources: [first]', 'sources: [second]'),
    /cites none of its sources/,
  ],
  'a shared figure is not typed again': [EVENT, swap('with speeches', 'over 1,768 km'), /1,768 km/],
  'a table of the dead is whole': [
    ARTICLE,
    more('<Tolls id="dead" of="nobody" />'),
    /names the toll "nobody"/,
  ],
  'a toll is printed': [
    'content/ledger/tolls/fire.yaml',
    as(
      'order: 1\nwar: Fire\nkilled: Workers, by a fire\ncount: Three\ncounted: The owners\nsources: [first]\n',
    ),
    /no text prints the toll "fire"/,
  ],
  'a claim is checked in time': [
    CLAIM,
    swap('nextCheck: "2027-01-02"', 'nextCheck: "2026-02-01"'),
    /the next check was due/,
  ],
};

it('every rule has an example that breaks it', () => {
  expect(Object.keys(BROKEN)).toEqual(RULES.map(({ name }) => name));
});

it.each(Object.entries(BROKEN))('%s', (_, [file, change, says]) => {
  expect(saidOf({ [file]: change }).join('\n')).toMatch(says);
});
