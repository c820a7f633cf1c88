import { describe, expect, it } from 'vitest';
import { excerptOf, foldTerm, searchWords } from '../../../src/wire/search-terms.ts';

describe('words that are searched for', () => {
  it.each([
    ['Əliyev', 'aliyev'],
    ['Aliyev', 'aliyev'],
    ['Türkiye', 'turkiye'],
    ['İSTANBUL', 'istanbul'],
    ['Şəki', 'saki'],
    ['ışık', 'isik'],
  ])('are found however they are spelled: %s', (word, folded) => {
    expect(foldTerm(word)).toBe(folded);
  });

  it('are read off the address and cut where there are too many', () => {
    expect(searchWords('?q=oil+and+gas')).toBe('oil and gas');
    expect(searchWords('?q=%20%20')).toBe('');
    expect(searchWords('?other=1')).toBe('');
    expect(searchWords(`?q=${'a'.repeat(500)}`)).toHaveLength(80);
  });
});

describe('the beginning of a text', () => {
  it('is the text where that is short', () => {
    expect(excerptOf('Short.')).toBe('Short.');
  });

  it('ends between words, without the comma before the ellipsis', () => {
    expect(excerptOf('One two, three four', 9)).toBe('One two…');
  });

  it('is cut even where there is no space', () => {
    expect(excerptOf('x'.repeat(50), 10)).toBe(`${'x'.repeat(5)}…`);
  });
});
