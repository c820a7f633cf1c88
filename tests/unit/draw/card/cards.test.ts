import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawCard, type CardContent } from '../../../../src/draw/card/draw-card.ts';
import { line, measureWith, type Face } from '../../../../src/draw/card/svg.ts';
import { FACES } from '../../../../src/draw/label/fonts.ts';
import { PALETTE } from '../../../../src/draw/palette.ts';
import { VERDICT_COLOR } from '../../../../src/draw/style.ts';
import { fitText } from '../../../../src/draw/text/fit.ts';
import { cardFonts } from '../../../../src/publish/pictures/card-fonts.ts';
import { allCards } from '../../../../src/publish/pictures/cards.ts';
import { rasterise } from '../../../../src/publish/pictures/rasterise.ts';
import { sites } from '../../../../src/site/sites.ts';
import { VERDICTS, type Verdict } from '../../../../src/model/verdict.ts';
import { faults, textBoxes } from '../../../support/card-texts.ts';
import { content } from '../../../support/drawn.ts';

const fonts = await cardFonts();
const claims = [...content.claims.values()];
const claimOf = (statement: string, verdict: Verdict = 'disputed', word = 'Disputed') => ({
  kind: 'claim' as const,
  kicker: 'Claim',
  statement,
  verdict,
  word,
  finding: 'What was found, in a line.',
});
const draw = (card: CardContent) => drawCard(card, 'A site', fonts.advances);
const claimCard = (statement: string) => draw(claimOf(statement));
const cards = await allCards(sites()[0]!);

/** Width of a text as it is really drawn, px. */
function inkWidth(text: string, face: Face, size: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="300">${line(text, 0, 150, { face, size, color: 'ink' })}</svg>`;
  const box = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fonts.files },
  }).getBBox()!;
  return box.x + box.width;
}

describe('texts on cards', () => {
  it.each(Object.keys(FACES) as Face[])(
    'are measured no narrower than they are drawn in %s',
    (face) => {
      const texts = claims.map(({ statement }) => statement).sort((a, b) => b.length - a.length);
      for (const text of [...texts.slice(0, 6), 'Şuşa, Xankəndi, İçərişəhər, Türkiye']) {
        const measured = measureWith(fonts.advances, face)(text, 40);
        const drawn = inkWidth(text, face, 40);
        expect(drawn).toBeLessThanOrEqual(measured + 2);
        expect(drawn).toBeGreaterThan(measured * 0.85);
      }
    },
  );

  it.each(cards.map(({ name }) => name))('stay on the card and apart: %s', (name) => {
    const { svg } = cards.find((card) => card.name === name)!;
    expect(faults(textBoxes(svg, fonts.advances))).toEqual([]);
  });

  it('stay on it and apart for a statement and a finding as long as the model allows', () => {
    const longest = 'Azerbaijan and Israel agreed on something '.repeat(8).slice(0, 300).trim();
    const card = { ...claimOf(longest), finding: longest.slice(0, 180) };
    const boxes = textBoxes(draw(card), fonts.advances);
    expect(boxes.length).toBeGreaterThan(7);
    expect(faults(boxes)).toEqual([]);
  });

  it('are refused with their words where they cannot fit', () => {
    expect(() => claimCard('word '.repeat(400))).toThrow(
      /“word word.*does not fit into 1072 × 246 px/,
    );
  });

  it('have no character that the fonts lack', () => {
    const used = claims.map(({ statement }) => statement).join('');
    const lost = [...new Set(used)].filter((c) => !fonts.advances.serif.has(c.codePointAt(0)!));
    expect(lost).toEqual([]);
  });

  it('cannot add markup of their own', () => {
    const svg = claimCard('A <script> & "quotes" in a statement');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt; &amp; &quot;');
  });
});

describe('the checker of texts on cards', () => {
  const words = (text: string, x: number, y: number) =>
    line(text, x, y, { face: 'sans', size: 40, color: 'ink' });

  it('finds words that leave the card and words that lie on others', () => {
    const svg = words('Across the edge', 1100, 100) + words('One', 60, 300) + words('Two', 80, 310);
    expect(faults(textBoxes(svg, fonts.advances))).toEqual([
      '“Across the edge” leaves the card',
      '“Two” lies on “One”',
    ]);
  });
});

describe('fitting', () => {
  const measure = (text: string, size: number) => text.length * size;

  it('takes the largest size at which the text fits', () => {
    const room = { width: 12, height: 8, sizes: [8, 4, 2], leading: 1 };
    expect(fitText('aa bb', room, measure)).toMatchObject({ size: 4, lines: ['aa', 'bb'] });
  });
});

describe('a claim card', () => {
  it.each(VERDICTS)('shows "%s" as word, shape and colour', (verdict) => {
    const svg = draw(claimOf('It is so.', verdict, `word of ${verdict}`));
    expect(svg).toContain(`word of ${verdict}`);
    expect(svg).toContain(PALETTE[VERDICT_COLOR[verdict]]);
  });

  it('gives verdicts shapes that differ', () => {
    const drawn = VERDICTS.map((verdict) =>
      draw(claimOf('It is so.', verdict, '')).replace(/#[0-9a-f]{6}/g, ''),
    );
    expect(new Set(drawn).size).toBe(VERDICTS.length);
  });
});

it('draws the same bytes each time', () => {
  const svg = claimCard(claims[0]!.statement);
  expect(rasterise(svg, fonts.files).equals(rasterise(svg, fonts.files))).toBe(true);
});

it('uses the colours of the style sheets', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [role, color] of Object.entries(PALETTE))
    expect(tokens).toContain(`--color-${role}: light-dark(${color},`);
});
