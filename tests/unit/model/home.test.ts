import { describe, expect, it } from 'vitest';
import { Home } from '../../../src/model/home.ts';
import { linkedParts } from '../../../src/model/linked-text.ts';
import { load } from '../../support/shared-figure.ts';
import { SMALL } from '../../support/small-content.ts';

const FILE = 'content/home/en.yaml';
const PLATES = 'content/plates.yaml';
const home = SMALL[FILE]!;

/** What is wrong with the home page of the small content, or its plates, as "at: problem". */
const said = (files: Record<string, string>): string[] =>
  load({ ...SMALL, ...files })
    .filter(({ file }) => file === FILE || file === PLATES)
    .map(({ at, problem }) => `${at}: ${problem}`);

describe('a text with links', () => {
  it('is taken apart at them', () => {
    expect(linkedParts('It is [a fifth](/a/) or [half](/b/#c).')).toEqual([
      { text: 'It is ' },
      { text: 'a fifth', to: '/a/' },
      { text: ' or ' },
      { text: 'half', to: '/b/#c' },
      { text: '.' },
    ]);
  });

  it('is one part without any, and none where it is empty', () => {
    expect(linkedParts('Brackets [of a reader] stay.')).toEqual([
      { text: 'Brackets [of a reader] stay.' },
    ]);
    expect(linkedParts('')).toEqual([]);
  });
});

describe('the texts of the home page', () => {
  it('are sound in the small content', () => expect(said({})).toEqual([]));

  it('say what was found with a link to it', () => {
    const { error } = Home.safeParse({
      finding: 'Oil flows through the pipe.',
      stance: 'We say what is known of it, and who says it.',
      questions: [],
    });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['finding', 'questions']);
  });

  it('lead to parts that chapters have', () => {
    expect(said({ [FILE]: home.replace('(/chapters/oil/)', '(/chapters/oil/#ebb)') })).toEqual([
      'finding: "/chapters/oil/#ebb" leads to no part of a chapter.',
    ]);
    expect(said({ [FILE]: home.replace('to: /chapters/oil/', 'to: /chapters/oil/#flow') })).toEqual(
      [],
    );
    expect(said({ [FILE]: home.replace('to: /chapters/oil/', 'to: /about/') })).toHaveLength(1);
  });

  it('show a map that is there, with layers that it has', () => {
    const map = (id: string) => `${home}map: { id: ${id}, title: A map, key: What the lines are. }`;
    expect(said({ [FILE]: map('nowhere') })).toEqual(['map.id: there is no map "nowhere".']);
  });

  it('cite sources that are there, and name places as the file of names has them', () => {
    expect(said({ [FILE]: home.replace('[first]', '[third]') })[0]).toMatch(
      /cites the source "third"/,
    );
    expect(said({ [FILE]: home.replace('of its owner', 'of Karabakh') })[0]).toMatch(/Karabakh/);
  });

  it('are missed where they are not there', () => {
    const others = Object.fromEntries(Object.entries(SMALL).filter(([path]) => path !== FILE));
    expect(load(others).map(({ file, at }) => [file, at])).toEqual([[FILE, 'the whole file']]);
  });
});

describe('the choice of plates', () => {
  it('names chapters, charts, maps and figures that are there, each chapter once', () => {
    expect(said({ [PLATES]: '- { chapter: oil, chart: flow }\n' })).toEqual([]);
    const twice = '- { chapter: oil, chart: flow }\n- { chapter: oil, events: years }\n';
    expect(said({ [PLATES]: twice })).toEqual(['[1]: the chapter "oil" has a plate already.']);
    expect(said({ [PLATES]: '- { chapter: gas, chart: ebb }\n' })).toEqual([
      '[0]: there is no chapter "gas".',
      '[0]: there is no chart "ebb".',
    ]);
    expect(said({ [PLATES]: '- { chapter: oil, parts: [[long, wide]] }\n' })).toContain(
      '[0]: there is no figure "long".',
    );
  });

  it('is one thing for each chapter', () => {
    expect(said({ [PLATES]: '- { chapter: oil, chart: flow, events: years }\n' })).toHaveLength(1);
  });
});
