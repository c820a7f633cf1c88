import { describe, expect, it } from 'vitest';
import { wrap } from '../../../../src/draw/label/measure.ts';
import { widthOf } from '../../../../src/draw/print/words.ts';
import { measureWith } from '../../../../src/draw/card/svg.ts';
import { cardFonts } from '../../../../src/publish/pictures/card-fonts.ts';
import { content } from '../../../support/drawn.ts';

const { advances } = await cardFonts();
const measure = measureWith(advances, 'sans');

describe('the estimate of how wide words are', () => {
  it('is never less than the site’s font takes for a line, nor much more', () => {
    for (const { note } of content.maps.values())
      for (const line of wrap(note, 600, (text) => widthOf(text, 12))) {
        expect(widthOf(line, 12), line).toBeGreaterThan(measure(line, 12) / 1.02);
        expect(widthOf(line, 12), line).toBeLessThan(measure(line, 12) * 1.3);
      }
  });
});
