import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../support/even-fonts.ts';
import { FIXTURES } from '../../../../support/fixture-charts.ts';
import { draw, placed, MAP, chart, FOOT } from '../../../../support/card-parts.ts';

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
