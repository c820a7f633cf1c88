import { expect, it } from 'vitest';
import { firstLanguageFirst } from '../../../src/read/locales.ts';

it('names the first language first, whatever comes before it in the alphabet', () => {
  expect(firstLanguageFirst(['az', 'en', 'he'])).toEqual(['en', 'az', 'he']);
  expect(firstLanguageFirst(['en'])).toEqual(['en']);
});
