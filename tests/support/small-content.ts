import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder with one sound record of each kind, as path and text. */
export const SMALL: Readonly<Record<string, string>> = {
  'content/articles/en/oil.mdx': `---
order: 1
title: Where the oil goes
shortTitle: Oil
standfirst: A paragraph under the title that says in plain words what the chapter is about.
description: A sentence for search results that says in plain words what the chapter tells.
lead: { chart: flow }
keyFigures:
  - { value: 10 km, label: length of the pipe, sources: [first] }
  - { value: 2 bcm, label: gas in a year, sources: [first] }
  - { value: "2006", label: year of opening, sources: [second] }
published: "2026-01-02"
updated: "2026-01-02"
checked: "2026-01-02"
asOf: "2024-05"
---

The pipe is 10 km long.<Cite source="first" /> It <Claim id="opened">opened in 2006</Claim>.

## The flow {/* #flow */}

See <Term id="pipe">the pipe</Term>.

<Chart id="flow" />
`,
  'content/pages/en/about.mdx': `---
title: About this site
standfirst: A paragraph under the title that is long enough to pass.
description: A paragraph under the title that is long enough to pass.
updated: "2026-01-02"
---

## What it is {/* #what */}

Text.
`,
  'content/ledger/claims/opened.yaml': `statement: The pipe was opened in 2006.
verdict: supported
summary: It was opened in the summer of 2006.
finding: Two reports of the time say that it was opened in the summer of 2006, one with the day.
confidence: high
asOf: "2024-05"
chapter: oil
checked: "2026-01-02"
nextCheck: "2027-01-02"
evidence:
  - { source: first, stance: supports, note: It gives the day. }
  - { source: second, stance: context, note: It gives the summer. }
`,
  'content/ledger/sources/first.yaml': `url: https://one.example/a
title: A report
publisher: One
published: "2024-05-06"
kind: news
perspective: western
`,
  'content/ledger/sources/second.yaml': `url: https://two.example/b
title: Another report
publisher: Two
published: "2023"
kind: official
`,
  'content/ledger/events/2006-06-opening.yaml': `date: "2006-06"
title: The pipe opens
text: The pipe is opened with speeches.
themes: [oil]
sources: [first]
`,
  'content/ledger/glossary/pipe.yaml': `name: The pipe
kind: term
definition: A pipe that carries oil over a distance of some length.
sources: [first]
`,
  'content/ledger/series/flow.yaml': `title: Oil in the pipe
unit: million tonnes
bases: { all: All oil, own: Own oil }
comparability: Points of different base are not comparable.
points:
  - { x: 2010, y: 5, source: first }
  - { x: 2011, y: 6, yMax: 7, source: second, base: own }
`,
  'content/charts/flow.yaml': `title: The flow has grown
subtitle: Million tonnes a year
kind: time
rows: Year
series: [flow]
labels: { all: All oil, own: Own oil }
joined: [all]
reference: [{ value: 8, label: Capacity, sources: [first] }]
domain: [0, 10]
ticks: [0, 5, 10]
`,
  'content/corrections/2026-01-03-length.yaml': `date: "2026-01-03"
page: /chapters/oil/
was: The pipe is 11 km long.
now: The pipe is 10 km long.
`,
  'content/home/en.yaml': `finding: The pipe is long, and [oil flows](/chapters/oil/) through it.
stance: We set out what is known of the pipe, and who says it.
questions:
  - question: How long is the pipe?
    answer: It is 10 km long, by the count of its owner.
    sources: [first]
    to: /chapters/oil/
`,
  'content/article.yaml': `title: Where the oil goes and why
outlet: A Paper
outletKind: a weekly
url: https://paper.example/oil
note: We read it in print, and its author is not named.
`,
  'content/licences.yaml': `cc-by: { name: CC BY 4.0, url: 'https://licence.example/by/' }
lgpl: { name: LGPL 3.0, url: 'https://licence.example/lgpl/' }
odbl: { name: ODbL 1.0, url: 'https://licence.example/odbl/' }
public-domain: { name: Public domain, url: 'https://licence.example/none/' }
`,
  'content/figure-exceptions.yaml': '[]\n',
  'content/names.yaml': `- use: Nagorno-Karabakh
  others: Some say Karabakh, some say Artsakh.
  why: It is the usual international name.
  refuse: [{ form: Karabakh, short: true, unless: [Karabakh Armenians] }]
`,
};

/** The day on which the small content is sound. */
export const TODAY = '2026-06-01';

/** Writes a content folder into a new temporary folder and gives its path. */
export function writeContent(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
