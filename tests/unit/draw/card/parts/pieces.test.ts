import { describe, expect, it } from 'vitest';
import { block, heightOf, line, measureWith, rect } from '../../../../../src/draw/card/svg.ts';
import { PALETTE } from '../../../../../src/draw/palette.ts';
import { fitText } from '../../../../../src/draw/text/fit.ts';
import { EVEN_FONTS, textsOf } from '../../../../support/even-fonts.ts';

describe('the parts of a card', () => {
  it('are lines with what differs from the usual alone', () => {
    expect(line('A & B', 1.234, 5, { face: 'sans', size: 20, color: 'ink' })).toBe(
      `<text x="1.23" y="5" font-family="Source Sans 3 ExtraLight" font-size="20" fill="${PALETTE.ink}">A &amp; B</text>`,
    );
    const slanted = { face: 'italic', size: 20, color: 'ink', anchor: 'end' } as const;
    expect(line('A', 0, 0, slanted)).toContain(
      'font-style="italic" font-size="20" text-anchor="end"',
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
    expect(measureWith(EVEN_FONTS, 'sans')('ab', 10)).toBeCloseTo(10.2);
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
