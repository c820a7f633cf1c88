import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '../../../../src/draw/print/words.ts';
import { measureWith } from '../../../../src/draw/card/svg.ts';
import { cardFonts } from '../../../../src/publish/pictures/card-fonts.ts';
import { content } from '../../../support/drawn.ts';

const { advances } = await cardFonts();
const measure = measureWith(advances, 'sans');

describe('the estimate of how wide words are', () => {
  it('is never less than the site’s font takes for a line, nor much more', () => {
    for (const { note } of content.maps.values())
      for (const line of wrap(note, 600, 12)) {
        expect(widthOf(line, 12), line).toBeGreaterThan(measure(line, 12) / 1.02);
        expect(widthOf(line, 12), line).toBeLessThan(measure(line, 12) * 1.3);
      }
  });

  it('breaks a text into lines that fit, and gives a longer word a line of its own', () => {
    expect(wrap('one two three', widthOf('one two', 10), 10)).toEqual(['one two', 'three']);
    expect(wrap('a verylongword b', 20, 10)).toEqual(['a', 'verylongword', 'b']);
  });
});
