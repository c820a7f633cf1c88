import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  fallbackFaces,
  fitted,
  fontFaces,
  fontFiles,
  unicodeRange,
} from '../../../../src/publish/fonts/fonts.ts';

describe('the range of a font', () => {
  it.each([
    ['a', 'U+61'],
    ['cba', 'U+61-63'],
    ['ab de', 'U+20,U+61-62,U+64-65'],
    ['aəA', 'U+41,U+61,U+259'],
  ])('names every character of %j and no other', (characters, range) => {
    expect(unicodeRange(characters)).toBe(range);
  });
});

describe('fonts that stand in while ours are on their way', () => {
  it('are narrower for headings, on lines of the same height', () => {
    const face = '{ "Source Serif 4 Fallback"; ascent-override: 80%; size-adjust: 110%; }';
    expect(fitted(face, 'Source Serif Display', 0.5)).toBe(
      '{ "Source Serif Display Fallback"; ascent-override: 160.00%; size-adjust: 55.00%; }',
    );
  });

  it('are all named in the style sheet, and the style sheet names no other', async () => {
    const named = (text: string) =>
      new Set([...text.matchAll(/Source [\w ]+ Fallback[\w ]*/g)].map(([name]) => name));
    const faces = await fontFaces(({ name }) => `/fonts/${name}.woff2`);
    expect(named(readFileSync('src/styles/tokens.css', 'utf8'))).toEqual(
      named(faces + fallbackFaces()),
    );
  });
});

describe('the range of a font', () => {
  /** The characters that a browser asks a font of this range for. */
  const inRange = (range: string) =>
    range.split(',').flatMap((span) => {
      const [from = 0, until = from] = span
        .replace('U+', '')
        .split('-')
        .map((point) => Number.parseInt(point, 16));
      return Array.from({ length: until - from + 1 }, (_, i) => String.fromCodePoint(from + i));
    });

  it('names each character once, runs of them as spans', () => {
    expect(unicodeRange('cabə')).toBe('U+61-63,U+259');
    expect(unicodeRange('aa')).toBe('U+61');
  });

  it('holds all characters of its file and no other', async () => {
    for (const { characters } of await fontFiles())
      expect(inRange(unicodeRange(characters))).toEqual([...new Set(characters)].sort());
  });
});
