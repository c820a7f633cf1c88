import { describe, expect, it } from 'vitest';
import {
  CHART,
  CLAIM,
  CORRECTION,
  EVENT,
  more,
  PAGE,
  saidOf,
  swap,
} from '../../../support/broken.ts';

describe('the source of a shared figure', () => {
  const none = 'prints the figure "pipe-length" and cites none of its sources, first.';

  it.each([
    ['in the sentence', 'It is <Figure id="pipe-length" />.<Cite source="first" />', true],
    ['among others', 'It is <Figure id="pipe-length" />.<Cite source="second first" />', true],
    [
      'in the next sentence',
      'It is <Figure id="pipe-length" />. So.<Cite source="first" />',
      false,
    ],
    [
      'in the sentence before',
      'So.<Cite source="first" /> It is <Figure id="pipe-length" />.',
      false,
    ],
    [
      'by the claim around it',
      'It is <Claim id="opened"><Figure id="pipe-length" /></Claim>.',
      true,
    ],
    ['by no claim', 'It is <Term id="pipe"><Figure id="pipe-length" /></Term>.', false],
    ['in a quotation', '> It is <Figure id="pipe-length" />.<Cite source="first" />', true],
    ['not in a quotation', '> It is <Figure id="pipe-length" />.<Cite source="second" />', false],
    ['nowhere, which a heading needs not', '## All <Figure id="pipe-length" /> {/* #all */}', true],
    [
      'anywhere in a table',
      '<Table id="t" caption="Rows">\n\n| a |\n| - |\n| <Figure id="pipe-length" /> |\n| b.<Cite source="first" /> |\n\n</Table>',
      true,
    ],
    [
      'not in a table',
      '<Table id="t" caption="Rows">\n\n| a |\n| - |\n| <Figure id="pipe-length" /> |\n| b.<Cite source="second" /> |\n\n</Table>',
      false,
    ],
    [
      'below a caption',
      '<Table id="t" caption="All {figure:pipe-length}">\n\n| a |\n| - |\n| b.<Cite source="first" /> |\n\n</Table>',
      true,
    ],
    [
      'not below the title of a box',
      '<Aside id="t" title="All {figure:pipe-length}">\n\nText.\n\n</Aside>',
      false,
    ],
  ])('is cited %s', (_, text, cited) => {
    expect(saidOf({ [PAGE]: more(text) }).filter((line) => line.includes('prints'))).toEqual(
      cited ? [] : [`${PAGE} line 12: ${none}`],
    );
  });

  it.each([
    [
      'a note of evidence that has it',
      CLAIM,
      'It gives the day.',
      '"It gives {figure:pipe-length}."',
      undefined,
    ],
    [
      'a note of evidence of another',
      CLAIM,
      'It gives the summer.',
      '"It gives {figure:pipe-length}."',
      'evidence[1].note (line 12)',
    ],
    [
      'the finding of a claim',
      CLAIM,
      'finding: Two',
      'finding: Over {figure:pipe-length}, two',
      undefined,
    ],
    ['an event', EVENT, 'with speeches', 'over {figure:pipe-length}', undefined],
    [
      'a line across a chart',
      CHART,
      'label: Capacity',
      'label: "Of {figure:pipe-length}"',
      undefined,
    ],
    [
      'a chart by its series',
      CHART,
      'title: The flow has grown',
      'title: "The flow over {figure:pipe-length}"',
      undefined,
    ],
    [
      'a correction, which cites nothing',
      CORRECTION,
      'now: The',
      'now: "Of {figure:pipe-length}, the',
      undefined,
    ],
  ])('in %s', (_, file, from, to, at) => {
    const change = (text: string) => {
      const changed = swap(from, to)(text);
      return to.startsWith('now: "') ? changed.replace(/long\.\n$/, 'long."\n') : changed;
    };
    expect(saidOf({ [file]: change })).toEqual(at ? [`${file} ${at}: ${none}`] : []);
  });
});
