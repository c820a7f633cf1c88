import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../../../../src/draw/palette.ts';
import { textsOf } from '../../../../support/even-fonts.ts';
import { draw, placed, MAP, chart, FOOT } from '../../../../support/card-parts.ts';

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
