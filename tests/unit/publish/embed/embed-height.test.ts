import { expect, it } from 'vitest';
import { embedHeight } from '../../../../src/publish/embed/embed-height.ts';
import { wrap } from '../../../../src/draw/print/words.ts';

const outline = {
  title: 'A title',
  notes: ['word '.repeat(60)],
  figure: (width: number) => width / 2,
};

it('counts the figure and the lines of its texts', () => {
  expect(embedHeight(outline, 1000)).toBeGreaterThan(500);
  expect(embedHeight(outline, 300) - 150).toBeGreaterThan(embedHeight(outline, 1000) - 500);
});

it('breaks lines between words, and leaves a long word whole', () => {
  expect(wrap('one two three', 70, 13)).toEqual(['one two', 'three']);
  expect(wrap('Donaudampfschifffahrt', 20, 13)).toEqual(['Donaudampfschifffahrt']);
  expect(wrap('  ', 100, 13)).toEqual(['']);
});
