import { describe, expect, it } from 'vitest';
import { faceOf, measureOf, type Fonts } from '../../../../src/draw/label/fonts.ts';
import { boxIn, labelBox, wrap } from '../../../../src/draw/label/measure.ts';
import { TEXTS } from '../../../../src/draw/style.ts';

const letters = (width: number) =>
  new Map(['a', 'b', 'c'].map((one) => [one.codePointAt(0)!, width]));
const fonts: Fonts = {
  serif: letters(0.5),
  italic: letters(0.4),
  sans: letters(0.3),
  bold: letters(0.6),
};

describe('a text is measured', () => {
  it.each([
    [{}, 'sans'],
    [{ italic: true }, 'sans'],
    [{ weight: 600 }, 'bold'],
    [{ weight: 500 }, 'bold'],
    [{ serif: true }, 'serif'],
    [{ serif: true, italic: true }, 'italic'],
  ] as const)('with %j in the face "%s"', (look, face) => {
    expect(faceOf(look)).toBe(face);
    const width = fonts[face].get('a'.codePointAt(0)!)!;
    expect(measureOf(fonts)('abc', { size: 10, ...look })).toBeCloseTo(3 * width * 10 * 1.02);
  });

  it('with the room after each letter, and a guess for letters that the font lacks', () => {
    const measure = measureOf(fonts);
    expect(measure('ab', { size: 10, spacing: 0.1 })).toBeCloseTo(measure('ab', { size: 10 }) + 2);
    expect(measure('≈', { size: 10 })).toBeGreaterThan(measure('a', { size: 10 }));
  });
});

describe('lines', () => {
  const measure = (text: string) => text.length * 5;

  it('break at spaces only, and are filled', () => {
    expect(wrap('aa bb cc dddddddd', 25, measure)).toEqual(['aa bb', 'cc', 'dddddddd']);
  });

  it('leave a longer word whole, and nothing is one line', () => {
    expect(wrap('Donaudampfschifffahrt', 20, measure)).toEqual(['Donaudampfschifffahrt']);
    expect(wrap('  ', 100, measure)).toEqual(['']);
  });
});

describe('the box of a label', () => {
  const label = { at: [50, 10], lines: ['aa', 'aaaa'], offset: [8, 4], style: 'words' } as const;
  const measure = (text: string) => text.length * 5;

  it.each([
    ['start', 8],
    ['middle', -2],
    ['end', -12],
  ] as const)('held at its %s begins at %i px', (anchor, left) => {
    const [x0, top, x1, bottom] = labelBox({ ...label, anchor }, measure);
    expect([x0, x1]).toEqual([left, left + 20]);
    expect(bottom - top).toBeCloseTo(TEXTS.words.size * (0.8 + 0.24 + TEXTS.words.leading));
  });

  it('lies in a drawing where its place is', () => {
    const [left, top] = boxIn({ ...label, anchor: 'start' }, [200, 100], measure);
    expect(left).toBe(108);
    expect(top).toBeCloseTo(14 - 0.8 * TEXTS.words.size);
  });
});
