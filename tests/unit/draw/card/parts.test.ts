import { describe, expect, it } from 'vitest';
import { drawCard, type CardContent } from '../../../../src/draw/card/draw-card.ts';
import { block, heightOf, line, measureWith, rect } from '../../../../src/draw/card/svg.ts';
import { yearBand } from '../../../../src/draw/card/year-band.ts';
import { drawMap } from '../../../../src/draw/map/draw-map.ts';
import { PALETTE } from '../../../../src/draw/palette.ts';
import { VERDICT_COLOR } from '../../../../src/draw/style.ts';
import { fitText } from '../../../../src/draw/text/fit.ts';
import { VERDICTS } from '../../../../src/model/verdict.ts';
import { EVEN_FONTS, textsOf } from '../../../support/even-fonts.ts';
import { FIXTURES } from '../../../support/fixture-charts.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../support/small-map.ts';

const draw = (content: CardContent) => drawCard(content, 'A site', EVEN_FONTS);
const placed = (content: CardContent) =>
  textsOf(draw(content)).map(({ text, x, y, size }) => [text, x, y, size]);
const MAP = { map: { map: SMALL_MAP, drawing: drawMap(SMALL_MAP, SMALL_DATA) } };
const chart = (credits: string[]) => ({
  chart: { ...FIXTURES['tally']!, title: 'Eight hold', credits },
});
const FOOT = ['A site', 106, 586, 24];

describe('the card of a text', () => {
  it('has a kicker, a title as large as it fits, a note below it and the name of the site', () => {
    const text = {
      kind: 'text' as const,
      kicker: 'Chapter 1',
      title: 'Where oil goes',
      note: 'A note.',
    };
    expect(placed(text)).toEqual([
      ['Chapter 1', 64, 92, 27],
      ['Where oil goes', 64, 198.24, 72],
      ['A note.', 64, 262.24, 30],
      FOOT,
    ]);
  });

  it('has a smaller title where there is less room: beside a picture, over a band of years', () => {
    const title = 'Where all of the oil goes, and why it goes there at all and not elsewhere';
    const sizeOf = (more: object) =>
      textsOf(draw({ kind: 'text', kicker: 'K', title, ...more }))[1]!.size;
    const years = { dates: ['2006'], span: [2000, 2010] as const, caption: 'Events' };
    expect(sizeOf({})).toBe(72);
    expect(sizeOf({ note: 'A note.' })).toBe(72);
    expect(sizeOf({ note: 'A note.', years })).toBe(54);
    expect(sizeOf({ note: 'A note.', picture: MAP })).toBe(46);
  });

  it('has its years at the foot', () => {
    const years = { dates: ['2006'], span: [2000, 2010] as const, caption: 'Events' };
    const texts = placed({ kind: 'text', kicker: 'K', title: 'T', years });
    expect(texts.slice(2)).toEqual([
      ['2000', 64, 536, 20],
      ['Events', 600, 536, 20],
      ['2010', 1136, 536, 20],
      FOOT,
    ]);
  });

  it('has a chart on paper in its right half, with the finding over it and whose figures they are', () => {
    const texts = placed({
      kind: 'text',
      kicker: 'K',
      title: 'T',
      picture: chart(['A long credit that has no room there'.repeat(3), 'Figures: P']),
    });
    expect(texts).toContainEqual(['Eight hold', 592, 93.76, 28]);
    expect(texts).toContainEqual(['Figures: P', 1156, 586, 20]);
    expect(draw({ kind: 'text', kicker: 'K', title: 'T', picture: chart([]) })).toContain(
      `<rect x="548" y="0" width="652" height="630" fill="${PALETTE.raised}"/>`,
    );
  });

  it('has a map in its right half, with the credits of its data in a strip', () => {
    const svg = draw({ kind: 'text', kicker: 'K', title: 'T', picture: MAP });
    // 17 px on lines of 1.25, and 6 px above and below.
    expect(svg).toContain(
      `<rect x="548" y="596.75" width="652" height="33.25" fill="${PALETTE.raised}"/>`,
    );
    expect(textsOf(svg)).toContainEqual(
      expect.objectContaining({ text: 'Drawn for tests', x: 562, y: 618.39, size: 17 }),
    );
  });
});

describe('the card of a claim', () => {
  const claim = (verdict: (typeof VERDICTS)[number]) => ({
    kind: 'claim' as const,
    kicker: 'Claim',
    statement: 'It is so.',
    verdict,
    word: 'A word',
    finding: 'A finding.',
  });

  it('has the statement, the verdict below it and the finding', () => {
    expect(placed(claim('disputed'))).toEqual([
      ['Claim', 64, 92, 27],
      ['It is so.', 64, 192.72, 66],
      ['A word', 134, 443, 50],
      ['A finding.', 64, 493.76, 28],
      FOOT,
    ]);
  });

  it.each(VERDICTS)('has a bar, a sign and a word in the colour of "%s"', (verdict) => {
    const svg = draw(claim(verdict));
    const color = PALETTE[VERDICT_COLOR[verdict]];
    expect(svg).toContain(`<rect x="0" y="0" width="16" height="630" fill="${color}"/>`);
    expect(svg).toContain('<g transform="translate(64 400) scale(3.2)"><path ');
    expect(textsOf(svg)[2]!['fill']).toBe(color);
    expect(svg.match(new RegExp(color, 'g'))!.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the card of a map or a chart', () => {
  it('has the title of a map beside its plate', () => {
    const svg = draw({ kind: 'figure', title: 'A map of it', picture: MAP });
    expect(textsOf(svg)[0]).toMatchObject({ text: 'A map of it', x: 64, y: 106, size: 50 });
    expect(svg).toContain('<rect x="460" y="596.75" width="740" height="33.25"');
    expect(textsOf(svg).at(-1)).toMatchObject({ text: 'A site' });
  });

  it('has title, subtitle and credit around a chart', () => {
    const texts = placed({ kind: 'figure', title: 'It grows', picture: chart(['Figures: P']) });
    expect(texts[0]).toEqual(['It grows', 64, 88.48, 44]);
    expect(texts[1]).toEqual(['Million tonnes of oil', 64, 131.12, 24]);
    expect(texts.slice(-2)).toEqual([['Figures: P', 1136, 586, 20], FOOT]);
  });

  it('has a credit only where one of its forms has room', () => {
    // Of 616 px: 60 letters of 20 px, each 10.2 px.
    const credits = (n: number) =>
      placed({ kind: 'figure', title: 'It grows', picture: chart(['x'.repeat(n)]) }).flatMap(
        ([text]) => (String(text).startsWith('xxx') ? [text] : []),
      );
    expect(credits(60)).toHaveLength(1);
    expect(credits(61)).toHaveLength(0);
  });

  it('names what each colour of a chart counts, where there are two', () => {
    const input = { ...FIXTURES['time']!, title: 'T', credits: [] };
    const named = textsOf(draw({ kind: 'figure', title: 'T', picture: { chart: input } })).map(
      ({ text }) => text,
    );
    expect(named).toEqual(expect.arrayContaining(['All oil', 'Own oil']));
    const one = { ...input, chart: { ...input.chart, labels: { all: 'All oil' } } };
    const alone = textsOf(draw({ kind: 'figure', title: 'T', picture: { chart: one } })).map(
      ({ text }) => text,
    );
    expect(alone).not.toContain('All oil');
  });
});

describe('a map on a card', () => {
  const onCard = (change: object = {}) => {
    const map = { ...SMALL_MAP, ...change };
    const svg = draw({
      kind: 'figure',
      title: 'T',
      picture: { map: { map, drawing: drawMap(map, SMALL_DATA) } },
    });
    return textsOf(svg).map(({ text }) => text);
  };

  it('has the names that say most, each once, and no line of the map by its name', () => {
    const texts = onCard();
    expect(texts).toContain('ISRAEL');
    expect(texts).toContain('NORTH');
    expect(texts).not.toContain('The planned way');
    expect(texts).not.toContain('km 100');
    const twice = [
      ...SMALL_MAP.names,
      { ...SMALL_MAP.names[0]!, at: [39, 39] as [number, number] },
    ];
    expect(onCard({ names: twice }).filter((text) => text === 'ISRAEL')).toHaveLength(1);
  });

  it('has no layer that readers have to switch on', () => {
    const layers = (shown: boolean) => [{ id: 'x', name: 'A layer', shown, holds: ['south'] }];
    expect(onCard({ layers: layers(false) })).not.toContain('SOUTH');
    expect(onCard({ layers: layers(true) })).toContain('SOUTH');
  });
});

describe('the band of years', () => {
  it('has a bar for each year, as high as it has events, over a line', () => {
    const years = { dates: ['2001-05', '2001', '2003'], span: [2000, 2004] as const, caption: 'C' };
    const paths = [
      ...yearBand(years, { x: 100, y: 50, width: 500, height: 60 }).matchAll(/<path ([^>]*)\/>/g),
    ];
    expect(paths.map(([, attributes]) => attributes)).toEqual([
      `d="M250 110v-60M450 110v-30" fill="none" stroke="${PALETTE.naphtha}" stroke-width="60"`,
      `d="M100 110h500" fill="none" stroke="${PALETTE.line}" stroke-width="1.5"`,
    ]);
  });
});

describe('the parts of a card', () => {
  it('are lines with what differs from the usual alone', () => {
    expect(line('A & B', 1.234, 5, { face: 'sans', size: 20, color: 'ink' })).toBe(
      `<text x="1.23" y="5" font-family="Source Sans 3 ExtraLight" font-size="20" fill="${PALETTE.ink}">A &amp; B</text>`,
    );
    const all = line('A', 0, 0, {
      face: 'italic',
      size: 20,
      color: 'ink',
      anchor: 'end',
      spacing: 0.1,
      halo: 'sea',
    });
    expect(all).toContain(
      'font-style="italic" font-size="20" letter-spacing="2" text-anchor="end"',
    );
    expect(all).toContain(
      `paint-order="stroke" stroke="${PALETTE.sea}" stroke-width="5" stroke-linejoin="round"`,
    );
    expect(line('A', 0, 0, { face: 'bold', size: 20, color: 'ink' })).toContain(
      'font-weight="600"',
    );
  });

  it('are blocks of lines, and boxes', () => {
    const fitted = { lines: ['a', 'b'], size: 10, leading: 1.5 };
    expect(
      textsOf(block(fitted, 3, 100, { face: 'sans', color: 'ink' })).map(({ y }) => y),
    ).toEqual([109.2, 124.2]);
    expect(heightOf(fitted)).toBe(30);
    expect(rect({ x: 1, y: 2, width: 3, height: 4 }, 'ink')).toBe(
      `<rect x="1" y="2" width="3" height="4" fill="${PALETTE.ink}"/>`,
    );
    expect(measureWith(EVEN_FONTS, 'sans', 0.1)('ab', 10)).toBeCloseTo(12.2);
  });

  it('are texts in the largest size that fits the room, in width and height', () => {
    const measure = (text: string, size: number) => text.length * size;
    const fit = (width: number, height: number) =>
      fitText('aa bb', { width, height, sizes: [8, 4, 2], leading: 1 }, measure);
    expect(fit(40, 8)).toEqual({ size: 8, lines: ['aa bb'], leading: 1 });
    expect(fit(39, 16)).toEqual({ size: 8, lines: ['aa', 'bb'], leading: 1 });
    expect(fit(39, 15)).toEqual({ size: 4, lines: ['aa bb'], leading: 1 });
    expect(fit(15, 16)).toEqual({ size: 4, lines: ['aa', 'bb'], leading: 1 });
    expect(() => fit(3, 99)).toThrow(
      '“aa bb” does not fit into 3 × 99 px at 2 px. Shorten it, or allow a smaller size.',
    );
  });
});
