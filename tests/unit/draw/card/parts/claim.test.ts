import { describe, expect, it } from 'vitest';
import { drawCard, type CardContent } from '../../../../../src/draw/card/draw-card.ts';
import { PALETTE } from '../../../../../src/draw/palette.ts';
import { VERDICT_COLOR } from '../../../../../src/draw/style.ts';
import { VERDICTS } from '../../../../../src/model/verdict.ts';
import { EVEN_FONTS, textsOf } from '../../../../support/even-fonts.ts';

const draw = (content: CardContent) => drawCard(content, 'A site', EVEN_FONTS);

const placed = (content: CardContent) =>
  textsOf(draw(content)).map(({ text, x, y, size }) => [text, x, y, size]);

const FOOT = ['A site', 106, 586, 24];

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
